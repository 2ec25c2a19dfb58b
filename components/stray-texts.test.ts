import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Where English could stand in a component although every text belongs into the locales. */
const strays: readonly { what: string; pattern: RegExp }[] = [
  {
    what: 'an attribute',
    pattern:
      /\b(?:title|label|aria-label|placeholder|description|about|alt|submit|nothingFoundMessage)="[^"]*[A-Za-z]/g,
  },
  { what: 'a line of text', pattern: /^ +[A-Z][a-z]+(?: [\w’,.…–-]+)*[.…:]?$/gm },
  { what: 'a text between tags', pattern: />[A-Z][a-z’]+[^<>{}=;()]*<\//g },
];

const files = globSync('components/**/*.tsx').filter((file) => !file.includes('.test.'));

describe('texts that a reader sees', () => {
  it('are looked for', () => expect(files.length).toBeGreaterThan(50));

  it.each(files)('%s has none of its own', (file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(
      strays.flatMap(({ what, pattern }) => [...code.matchAll(pattern)].map(([found]) => `${what}: ${found}`)),
    ).toEqual([]);
  });
});
