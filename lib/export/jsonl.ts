/**
 * An event's untouched JSON as one line. A line break cannot stand within a JSON string, so each one lies between two
 * tokens and goes, with the blanks around it; nothing else changes, and numbers keep every digit that they came with.
 */
export const jsonLine = (raw: string): string => `${raw.trim().replace(/[ \t]*[\r\n][ \t\r\n]*/g, '')}\n`;
