/** What can be wrong with a filter's text. A closed set: each has a sentence in the reader's language. */
export type JqlProblemId =
  | 'unknown-field'
  | 'unknown-operator'
  | 'operator-not-for-field'
  | 'unknown-value'
  | 'unknown-function'
  | 'not-a-time'
  | 'not-a-range'
  | 'unfinished-quote'
  | 'bad-escape'
  | 'unclosed-parenthesis'
  | 'too-deep'
  | 'too-long'
  | 'order-by-not-supported'
  | 'expected';

/** Where a filter's text cannot be read, and what was expected there. `from` and `to` are UTF-16 offsets. */
export interface JqlProblem {
  id: JqlProblemId;
  from: number;
  to: number;
  /** What stands there; the empty string at the end of the text. */
  found: string;
  /** What could stand there instead, in words of the language (`field`, `operator`, `value`, `AND`, `)` …). */
  expected: readonly string[];
  /** The nearest words that would be understood, best first. */
  near: readonly string[];
}
