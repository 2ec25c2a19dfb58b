/**
 * Whether a text matches a pattern, ignoring case: without wildcards where it contains it, else where the
 * pattern covers all of it (`*` any text, `?` any one character).
 */
export function compilePattern(pattern: string): (text: string) => boolean {
  const wanted = pattern.toLowerCase();
  if (!/[*?]/.test(wanted)) return (text) => text.toLowerCase().includes(wanted);
  // The wildcard that people type most is no slower than none.
  const inner = /^\*+([^*?]*)\*+$/.exec(wanted)?.[1];
  if (inner !== undefined) return (text) => text.toLowerCase().includes(inner);
  return (text) => covers(wanted, text.toLowerCase());
}

const star = 42;
const anyOne = 63;

/** How many UTF-16 units the character at `at` has. */
const lengthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Goes back to the last `*` only: never slower than the lengths multiplied, whatever the pattern. */
function covers(pattern: string, text: string): boolean {
  let sign = 0;
  let at = 0;
  let lastStar = -1;
  let resumeAt = 0;
  while (at < text.length) {
    const wanted = pattern.charCodeAt(sign);
    if (wanted === star) {
      lastStar = sign++;
      resumeAt = at;
    } else if (wanted === anyOne) {
      sign++;
      at += lengthAt(text, at);
    } else if (wanted === text.charCodeAt(at)) {
      sign++;
      at++;
    } else if (lastStar >= 0) {
      sign = lastStar + 1;
      resumeAt += lengthAt(text, resumeAt);
      at = resumeAt;
    } else return false;
  }
  while (pattern.charCodeAt(sign) === star) sign++;
  return sign === pattern.length;
}
