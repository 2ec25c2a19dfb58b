import { type ParsedJql, parseJql } from '../../filter/parse-jql';
import type { ListId, Lists } from '../monitor';
import type { DefinitionProblem } from './definition-problem';
import { isRegexEscape, regexLikeIn } from './regex-like';

/** Something that could stand in each list: what is read in its place. */
const samples: Readonly<Record<ListId, string>> = {
  riskyCountries: 'AF',
  breakGlassAccounts: 'account',
  adminRanges: '10.0.0.0',
  vpnRanges: '10.0.0.0',
};

const isListId = (name: string): name is ListId => Object.hasOwn(samples, name);

/** A list in a filter, or a quoted text, in which braces are only signs. */
const placeholder = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\{([^{}]*)\}/g;

interface ListUse {
  name: string;
  from: number;
  to: number;
}

/** A filter with lists filled in, as long as it was: what is wrong with it is wrong at the same place. */
function fill(jql: string): { text: string; uses: ListUse[] } {
  const uses: ListUse[] = [];
  const text = jql.replace(placeholder, (whole: string, name: string | undefined, from: number) => {
    if (name === undefined) return whole;
    uses.push({ name, from, to: from + whole.length });
    return isListId(name) ? `"${samples[name]}"`.padEnd(whole.length) : whole.replace(/[{}]/g, '"');
  });
  return { text, uses };
}

/** Reads a filter that may name lists; offsets in its problem are offsets in the text. What lists hold plays no part. */
export const parseWithLists = (jql: string): ParsedJql => parseJql(fill(jql).text);

/** What is wrong with one filter of a definition, at `place`. */
export function checkFilter(jql: string, place: string, lists: Lists): DefinitionProblem[] {
  const { text, uses } = fill(jql);
  const unknown = uses.filter(({ name }) => !isListId(name));
  if (unknown.length > 0) {
    return unknown.map(({ name, from, to }) => ({ id: 'unknown-list', place, filled: { list: name }, from, to }));
  }
  const parsed = parseJql(text);
  if (!parsed.ok) {
    const { from, to, found } = parsed.problem;
    return parsed.problem.id === 'bad-escape' && isRegexEscape(found)
      ? [{ id: 'filter-regex', place, filled: { value: found }, from, to }]
      : [{ id: 'filter-unreadable', place, filled: { found }, from, to, jql: parsed.problem }];
  }
  const empty = [...new Set(uses.map(({ name }) => name))].filter((name) => isListId(name) && lists[name].length === 0);
  return [
    ...regexLikeIn(parsed.filter).map((value): DefinitionProblem => {
      const from = jql.indexOf(value);
      const at = from < 0 ? {} : { from, to: from + value.length };
      return { id: 'filter-regex', place, filled: { value }, ...at };
    }),
    ...empty.map((list): DefinitionProblem => ({ id: 'list-empty', place, filled: { list } })),
  ];
}
