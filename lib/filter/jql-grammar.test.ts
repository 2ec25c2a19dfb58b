import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generateParser } from './testing/generate-parser';

/** `vitest -u lib/filter/jql-grammar.test.ts` writes them anew after a change of the grammar. */
it.each(Object.entries(generateParser()))('%s is what the grammar says', async (name, text) => {
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, name));
});
