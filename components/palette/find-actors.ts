import type { Dictionary } from '../../lib/store/view';
import { type Entry, plainLetters } from './rank-entries';

/** Looked at in one go while somebody types; beyond it a name must be typed more exactly. */
const enough = 200;

/** The stored actors whose name, address or id holds the first word of a query; empty for an empty query. */
export const findActors = ({ values, labels, details }: Dictionary, query: string): (Entry & { actor: string })[] => {
  const [word] = plainLetters(query).split(/\s+/).filter(Boolean);
  const found: (Entry & { actor: string })[] = [];
  if (!word) return found;
  for (let code = 1; code < values.length && found.length < enough; code++) {
    const [actor = '', name = '', email = ''] = [values[code], labels[code], details[code]];
    if (actor === '' || !plainLetters(`${name}\n${email}\n${actor}`).includes(word)) continue;
    const title = name || email || actor;
    found.push({ id: `actor ${actor}`, kind: 'actor', title, detail: `${email} ${actor}`.trim(), actor });
  }
  return found;
};
