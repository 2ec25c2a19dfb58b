import { foldText } from '../../lib/explore/fold-text';

/** A value of a field that can be chosen. */
export interface Suggestion {
  value: string;
  /** What people call it. */
  name: string;
  /** What else it is known by (an e-mail address, an id), where that is not its name. */
  detail: string;
  /** How many events have it; null where that is not counted. */
  count: number | null;
}

/** As many as are drawn; whoever wants another one searches. */
export const mostDrawn = 100;

/** Whether a suggestion is found by a text, anywhere in what is known of it. */
const isFound = ({ value, name, detail }: Suggestion, search: string): boolean => {
  const wanted = foldText(search.trim());
  return wanted === '' || [name, detail, value].some((text) => foldText(text).includes(wanted));
};

/**
 * What a list shows: first what was chosen when the list was opened, in that order and though nothing of it was counted,
 * if the text finds it; then what was counted, in its order.
 */
export const mergeSuggestions = (
  counted: readonly Suggestion[],
  chosen: readonly Suggestion[],
  search: string,
): Suggestion[] => {
  const byValue = new Map(counted.map((each) => [each.value, each]));
  const first = chosen
    .map((each) => byValue.get(each.value) ?? each)
    .filter((each) => byValue.has(each.value) || isFound(each, search));
  const pinned = new Set(first.map(({ value }) => value));
  return [...first, ...counted.filter(({ value }) => !pinned.has(value))];
};
