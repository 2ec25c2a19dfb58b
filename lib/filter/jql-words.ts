import { AndWord, EmptyWord, InWord, IsWord, NotWord, OrWord, Reserved } from './jql-terms';

/**
 * Words that JQL keeps for itself: as a value they must be quoted. Those that Atlassian's parser refuses, which are
 * fewer than its documentation lists.
 */
const reserved =
  /^(?:abort|access|add|after|alias|alter|any|as|asc|audit|avg|before|begin|between|boolean|break|by|byte|catch|cf|changed|char|character|check|checkpoint|collate|collation|column|commit|connect|continue|count|create|current|date|decimal|declare|decrement|default|defaults|define|delete|delimiter|desc|difference|distinct|divide|do|double|drop|during|else|encoding|end|equals|escape|exclusive|exec|execute|exists|explain|false|fetch|field|file|first|float|for|from|function|go|goto|grant|greater|group|having|identified|if|immediate|increment|index|initial|inner|inout|input|insert|int|integer|intersect|intersection|into|isempty|isnull|join|last|left|less|like|limit|lock|long|max|min|minus|mode|modify|modulo|more|multiply|next|noaudit|notin|nowait|number|object|of|on|option|order|outer|output|power|previous|prior|privileges|public|raise|raw|remainder|rename|resource|return|returns|revoke|right|row|rowid|rownum|rows|select|session|set|share|size|sqrt|start|strict|string|subtract|sum|synonym|table|then|to|trans|transaction|trigger|true|uid|union|unique|update|user|validate|values|view|was|when|whenever|where|while|with)$/;

const signs = new Map([
  ['or', OrWord],
  ['and', AndWord],
  ['not', NotWord],
  ['in', InWord],
  ['is', IsWord],
  ['empty', EmptyWord],
  ['null', EmptyWord],
]);

/** The term of a word that means something to JQL itself, whatever its case; -1 for all others. */
export function specializeWord(word: string, _stack?: unknown): number {
  const lower = word.toLowerCase();
  return signs.get(lower) ?? (reserved.test(lower) ? Reserved : -1);
}

/** Whether a text, standing alone, is one value of JQL and that text. */
export const isPlainWord = (text: string): boolean =>
  /^[\p{L}\p{M}\p{N}_.:-]+$/u.test(text) && specializeWord(text) === -1;
