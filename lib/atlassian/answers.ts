import type { CatalogueAction } from '../audit/event';
import { ProblemError } from '../problems';
import { cutPage } from './cut-page';

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const unreadable = (text: string) =>
  new ProblemError('answer-unreadable', { said: `not what was announced: ${text.slice(0, 200)}` });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(text);
  }
}

/** `meta.next` of an answer: an opaque word, never an address to follow. The empty string means none. */
const nextOf = (answer: Fields): string | null => {
  const { next } = fieldsOf(answer.meta);
  return typeof next === 'string' && next !== '' ? next : null;
};

/** A page of events: the text of each entry and the next cursor. Throws `answer-unreadable`. */
export function readPage(text: string): { raw: string[]; next: string | null } {
  const cut = cutPage(text);
  if (!cut) throw unreadable(text);
  const rest = fieldsOf(parse(cut.rest));
  // A second `data` further on would have won in JSON.parse: then the first is not what was meant.
  if (!Array.isArray(rest.data) || rest.data.length > 0) throw unreadable(text);
  return { raw: cut.entries, next: nextOf(rest) };
}

/** The entries of an answer `{ data: […] }` and its next cursor. Throws `answer-unreadable`. */
export function readList(text: string): { entries: Fields[]; next: string | null } {
  const answer = fieldsOf(parse(text));
  if (!Array.isArray(answer.data)) throw unreadable(text);
  return { entries: answer.data.map(fieldsOf), next: nextOf(answer) };
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string' && text !== '');

/** One entry of `event-actions`; null where it has no id. Answers give one group's name or several. */
export function readAction(entry: Fields): CatalogueAction | null {
  if (typeof entry.id !== 'string' || entry.id === '') return null;
  const attributes = fieldsOf(entry.attributes);
  const groups = new Set([...texts(attributes.groupDisplayName), ...texts(attributes.groupDisplayNames)]);
  return { id: entry.id, displayName: texts(attributes.displayName)[0] ?? '', groups: [...groups] };
}

/** The name of the org with this id among the entries of `orgs`; null where it is not there. */
export function readOrgName(entries: readonly Fields[], org: string): string | null {
  const entry = entries.find(({ id }) => typeof id === 'string' && id.toLowerCase() === org.toLowerCase());
  return texts(fieldsOf(entry?.attributes).name)[0] ?? null;
}
