import { type Field, fields, type TimeField, timeFields } from './filter';

/** All that a condition can be about: what events say, when they happened, and what clocks showed then. */
export type JqlField = Field | TimeField | 'time';

/** All fields, in the order in which they are offered. JQL takes their ids as they are, in any case of letters. */
export const jqlFields: readonly JqlField[] = ['time', ...fields, ...timeFields];

const byName = new Map(jqlFields.map((field) => [field as string, field]));

/** The field that a name in a filter's text means. */
export const fieldNamed = (name: string): JqlField | undefined => byName.get(name.toLowerCase());

/** Whether a field is the time itself, what clocks showed, or a text of events. */
export const kindOf = (field: JqlField): 'time' | 'clock' | 'text' =>
  field === 'time' ? 'time' : (timeFields as readonly string[]).includes(field) ? 'clock' : 'text';

const order = ['>', '>=', '<', '<='];
const choice = ['=', '!=', 'IN', 'NOT IN'];

/** Which operators a field has. */
export const operatorsOf = (field: JqlField): readonly string[] =>
  ({ time: order, clock: [...choice, ...order], text: [...choice, '~', '!~', 'IS EMPTY', 'IS NOT EMPTY'] })[
    kindOf(field)
  ];

/** Every operator of the language. */
export const operators: readonly string[] = [...choice, '~', '!~', 'IS', 'IS NOT', ...order];

/** 1 (Monday) – 7 (Sunday) as they are written. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The hour or weekday that a word means: a number, or a weekday's name or its first three letters. */
export function clockValue(field: TimeField, word: string): number | null {
  const [first, last] = field === 'hour-of-day' ? [0, 23] : [1, 7];
  if (/^\d{1,2}$/.test(word)) return Number(word) >= first && Number(word) <= last ? Number(word) : null;
  if (field === 'hour-of-day') return null;
  const name = word.toLowerCase();
  const at = weekdays.findIndex((day) => day.toLowerCase() === name || day.slice(0, 3).toLowerCase() === name);
  return at < 0 ? null : at + 1;
}
