/** Quoted strings, finished or not; parentheses and the sign of NOT; other signs; words. Spaces are none. */
export const tokens = /(["'])(?:\\.|(?!\1)[^\\])*(?:\1|\\?$)|[()!]|[=<>~&|,]+|(?:\\.|[^\s()!"'=<>~&|,\\])+|\\/gs;
