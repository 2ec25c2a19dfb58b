import { quote } from '../filter/jql-text';
import type { Definition, ListId, Lists } from './monitor';

/** Every list there is. */
export const listIds = ['riskyCountries', 'breakGlassAccounts', 'adminRanges', 'vpnRanges'] as const satisfies ListId[];

const isListId = (text: string): text is ListId => (listIds as readonly string[]).includes(text);

/** A quoted text (which is left alone), or a name in braces. */
const named = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\{(\w+)\}/gs;

/**
 * JQL with the values of lists in place of their names. Not ok where a list that it names is empty: what is to be done
 * with nothing is then for the admin to say. A name that is no list's stays, and no parser takes it.
 */
export function fillLists(jql: string, lists: Lists): { ok: true; jql: string } | { ok: false; empty: ListId } {
  const empty = listsNamedIn(jql).find((id) => lists[id].length === 0);
  if (empty) return { ok: false, empty };
  const filled = jql.replace(named, (whole, id: string | undefined) =>
    id !== undefined && isListId(id) ? lists[id].map(quote).join(', ') : whole,
  );
  return { ok: true, jql: filled };
}

/** The lists that a text of JQL names, each once. */
export function listsNamedIn(jql: string): ListId[] {
  const ids = [...jql.matchAll(named)].flatMap(([, id]) => (id !== undefined && isListId(id) ? [id] : []));
  return [...new Set(ids)];
}

/** Every text of JQL in a definition, with its place as a path. */
export function filtersIn({ filter, trigger, among }: Definition): { place: string; jql: string }[] {
  const steps = trigger.kind === 'sequence' ? trigger.steps : [];
  return [
    { place: 'filter', jql: filter },
    ...steps.map((step, i) => ({ place: `trigger.steps.${i}.filter`, jql: step.filter })),
    ...(trigger.kind === 'logins' ? [{ place: 'trigger.ends', jql: trigger.ends }] : []),
    ...(among === undefined ? [] : [{ place: 'among', jql: among }]),
  ];
}

/** The lists that a definition cannot do without, each once. */
export const listsIn = (definition: Definition): ListId[] => [
  ...new Set(filtersIn(definition).flatMap(({ jql }) => listsNamedIn(jql))),
];

/** The lists out of whatever holds them beside other things. */
export const listsOf = ({ riskyCountries, breakGlassAccounts, adminRanges, vpnRanges }: Lists): Lists => ({
  riskyCountries,
  breakGlassAccounts,
  adminRanges,
  vpnRanges,
});
