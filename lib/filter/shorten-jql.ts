import { tokens } from './jql-tokens';

interface Open {
  /** Where in what is kept the parenthesis' text begins. */
  start: number;
  /** Where the part begins that is being read. */
  part: number;
}

/**
 * A text, right so far, that may go on as another may: of each parenthesis only the last two of its parts are left, and
 * one of several NOT. Finding out by trying how a text may go on costs as much as the text is long.
 */
export function shortenJql(text: string): string {
  const kept: string[] = [];
  let open: Open = { start: 0, part: 0 };
  const outer: Open[] = [];
  let read = 0;
  let negates = false;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const negatedBefore = negates;
    negates = /^(?:not|!)$/i.test(token);
    const written = text.slice(read, index + token.length);
    read = index + token.length;
    if (negates && negatedBefore) continue;
    kept.push(written);
    if (token === '(') {
      outer.push(open);
      open = { start: kept.length, part: kept.length };
    } else if (token === ')') open = outer.pop() ?? open;
    else if (/^(?:and|or|&&?|\|\|?|,)$/i.test(token)) {
      kept.splice(open.start, open.part - open.start);
      open.part = kept.length;
    }
  }
  return kept.join('') + text.slice(read);
}
