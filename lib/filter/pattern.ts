/**
 * Whether a text matches a pattern, ignoring case: without wildcards where it contains it, else where the
 * pattern covers all of it (`*` any text, `?` any one character).
 */
export function compilePattern(pattern: string): (text: string) => boolean {
  const wanted = pattern.toLowerCase();
  if (!/[*?]/.test(wanted)) return (text) => text.toLowerCase().includes(wanted);
  const signs = [...wanted];
  return (text) => covers(signs, [...text.toLowerCase()]);
}

/** Goes back to the last `*` only: never slower than the lengths multiplied, whatever the pattern. */
function covers(signs: readonly string[], text: readonly string[]): boolean {
  let sign = 0;
  let at = 0;
  let star = -1;
  let resumeAt = 0;
  while (at < text.length) {
    if (signs[sign] === '*') {
      star = sign++;
      resumeAt = at;
    } else if (sign < signs.length && (signs[sign] === '?' || signs[sign] === text[at])) {
      sign++;
      at++;
    } else if (star >= 0) {
      sign = star + 1;
      at = ++resumeAt;
    } else return false;
  }
  while (signs[sign] === '*') sign++;
  return sign === signs.length;
}
