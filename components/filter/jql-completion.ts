import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { completeJql, type JqlCompletion } from '../../lib/filter/complete-jql';
import { type Field, type TimeField, timeFields } from '../../lib/filter/filter';
import { jqlFields, weekdays } from '../../lib/filter/jql-fields';
import { quote } from '../../lib/filter/jql-text';
import { formatCount } from '../../lib/sentences/formats';
import { textOf } from '../ui/texts';

/** A stored value of a field, by name, with how many events have it. */
export interface OfferedValue {
  value: string;
  name: string;
  count: number;
}

/** Looks for stored values. */
export type Suggest = (field: Field, search: string) => OfferedValue[];

/** What is put into the text, what is read of it in the list, and what stands beside. */
interface Offer {
  text: string;
  shown: string;
  detail?: string;
}

/** Spans that people look at most. */
const spans = ['-1h', '-24h', '-7d', '-30d'];
const hours = Array.from({ length: 24 }, (_, hour) => String(hour));

/** Longer ids say nothing to anybody. */
const longestId = 24;

const isTimeField = (field: string): field is TimeField => (timeFields as readonly string[]).includes(field);

const plain = (text: string): Offer => ({ text, shown: text });

/** What may stand where one writes: fields, operators, words of the language, and stored values by name. */
export const offersFor = (completion: JqlCompletion, suggest: Suggest): Offer[] => {
  const { partial, expects, field, operators, keywords, functions } = completion;
  const wanted = partial.toLowerCase();
  const found = ({ shown, detail = '' }: Offer) => `${shown}\n${detail}`.toLowerCase().includes(wanted);
  const begun = ({ shown }: Offer) => shown.toLowerCase().startsWith(wanted);
  return [
    ...(expects.includes('field')
      ? jqlFields.map((id) => ({ text: id, shown: id, detail: textOf('fields', id) })).filter(found)
      : []),
    ...operators.map((text) => (text.endsWith('IN') ? { text: `${text} (`, shown: text } : plain(text))).filter(begun),
    ...(expects.includes('value') && field ? valuesOf(field, completion, suggest) : []),
    ...functions.map(plain).filter(found),
    ...keywords.map(plain).filter(begun),
  ];
};

const valuesOf = (field: string, { partial, isPattern }: JqlCompletion, suggest: Suggest): Offer[] => {
  const begun = ({ text }: Offer) => text.toLowerCase().startsWith(partial.toLowerCase());
  if (field === 'time') return spans.map(plain).filter(begun);
  if (isTimeField(field)) return (field === 'hour-of-day' ? hours : weekdays).map(plain).filter(begun);
  // What a pattern may be is the writer's to say.
  if (isPattern) return [];
  return suggest(field as Field, partial).map(({ value, name, count }) => {
    const id = name === value || value.length > longestId ? '' : value;
    return { text: quote(value), shown: name, detail: [id, formatCount(count)].filter(Boolean).join(' · ') };
  });
};

/** The same for the editor. In a list another value follows after a comma, and else another word after a space. */
export const suggestJql = (context: CompletionContext, suggest: Suggest): CompletionResult | null => {
  const text = context.state.doc.toString();
  const completion = completeJql(text, context.pos);
  const before = text.slice(0, completion.from);
  const inList = /\bin\s*\((?:[^()"']|"[^"]*"|'[^']*')*$/i.test(before);
  const offers = offersFor(completion, suggest);
  if (offers.length === 0) return null;
  return {
    from: completion.from,
    to: completion.to,
    filter: false,
    options: offers.map(({ text: written, shown, detail }): Completion => {
      const open = written.endsWith('(') || inList;
      return { label: written, displayLabel: shown, detail, apply: open ? written : `${written} ` };
    }),
  };
};
