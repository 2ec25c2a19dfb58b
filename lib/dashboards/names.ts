import type { EventRow } from '../query/query';
import type { StoreView } from '../store/view';
import type { Cell } from './panel';

/** `user_login_failed` → `User login failed`: better than an id where the catalogue does not know the action. */
const readable = (id: string) => {
  const words = id.replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** An action under the name that Atlassian's live catalogue gives it. */
export const actionCell = (view: StoreView, id: string): Cell => ({
  value: id,
  label: view.catalogue.get(id)?.displayName || readable(id),
});

/** A target or scope by name, else by what it is identified by. */
export const thingCell = ({ value, name }: EventRow['target']): Cell => (name ? { value, label: name } : { value });

/** An actor by name, else by e-mail address, else by id. */
export const actorCell = (view: StoreView, id: string): Cell => {
  if (id === '') return { value: id, word: 'no-actor' };
  const actors = view.dictionaries.actor;
  const code = actors.codeOf(id) ?? 0;
  return { value: id, label: actors.labels[code] || actors.details[code] || id };
};
