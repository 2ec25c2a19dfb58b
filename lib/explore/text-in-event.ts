const escapes = /\\(?:u([0-9a-f]{4})|(.))/gi;
const shortEscapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** JSON with its escapes undone: no JSON any more, but every text value stands in it letter by letter. */
const unescaped = (raw: string): string =>
  raw.includes('\\')
    ? raw.replace(escapes, (_, code: string | undefined, short: string) =>
        code === undefined ? (shortEscapes[short] ?? short) : String.fromCharCode(Number.parseInt(code, 16)),
      )
    : raw;

/**
 * Whether any text value in an event's JSON contains a text, ignoring case: `contains(raw)`. Names of properties,
 * numbers and the JSON's own signs are no text values. Most events are refused without parsing them.
 */
export function textSearch(text: string): (raw: string) => boolean {
  const wanted = text.toLowerCase();
  const holds = (value: unknown): boolean => {
    if (typeof value === 'string') return value.toLowerCase().includes(wanted);
    return typeof value === 'object' && value !== null && Object.values(value).some(holds);
  };
  return (raw) => unescaped(raw).toLowerCase().includes(wanted) && holds(JSON.parse(raw));
}
