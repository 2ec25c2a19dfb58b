import type { Field, WrittenFilter } from '../../filter/filter';

/** Signs of regular expressions that people mean when they write them. */
const signs: readonly RegExp[] = [
  // `\d`, `\w+`, `\.`
  /\\[dwsbDWSB.]/,
  // `[a-z]`, `[0-9]`
  /\[\^?\w-\w/,
  // `(a|b)`
  /\([^()]*\|[^()]*\)/,
  // `^…`, `…$`
  /^\^./,
  /.\$$/,
  // `.+`, `.*` at the beginning
  /^\.[*+]/,
  /\.\+/,
  // `/…/`
  /^\/.*\/[gimsuy]{0,6}$/,
];

/** `jira.*` is one, but `10.0.*` and `*@example.*` are what a wildcard is for. */
const dotStar = /[^\d.*]\.\*/;

const isRegexLike = (text: string, field: Field, kind: 'in' | 'matches'): boolean =>
  signs.some((sign) => sign.test(text)) ||
  (dotStar.test(text) && field !== 'ip' && (kind === 'in' || !/[@*].*\.\*/.test(text)));

/** The values and patterns of a filter that look like regular expressions, each once: there, they are only text. */
export const regexLikeIn = (filter: WrittenFilter): string[] => [...new Set(textsIn(filter))];

function textsIn(filter: WrittenFilter): string[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.of.flatMap(textsIn);
    case 'not':
      return textsIn(filter.of);
    case 'in':
      return filter.values.filter((value) => isRegexLike(value, filter.field, 'in'));
    case 'matches':
      return isRegexLike(filter.pattern, filter.field, 'matches') ? [filter.pattern] : [];
    default:
      return [];
  }
}

/** Escapes that the filter language has not and regular expressions have. */
export const isRegexEscape = (found: string): boolean => /^\\[dwsbDWSB.+*?()[\]{}|^$/-]/.test(found);
