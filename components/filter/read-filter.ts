import { everything, type WrittenFilter } from '../../lib/filter/filter';
import type { JqlProblem } from '../../lib/filter/jql-problem';
import { parseJql } from '../../lib/filter/parse-jql';

/** What became of a filter's text. */
export interface FilterReading {
  text: string;
  /** What the text says; where it cannot be read, the last filter that could be. */
  filter: WrittenFilter;
  problem: JqlProblem | null;
}

/** Before any text was read nothing is filtered. */
export const nothingRead: FilterReading = { text: '', filter: everything, problem: null };

/** What a text says after another one was read. The same text is the same reading. */
export const readFilter = (before: FilterReading, text: string): FilterReading => {
  if (text === before.text) return before;
  const parsed = parseJql(text);
  return parsed.ok
    ? { text, filter: parsed.filter, problem: null }
    : { text, filter: before.filter, problem: parsed.problem };
};

/** Reads one text after another, and remembers the last filter that could be read. */
export const createFilterReader = (): ((text: string) => FilterReading) => {
  let last = nothingRead;
  return (text) => {
    last = readFilter(last, text);
    return last;
  };
};
