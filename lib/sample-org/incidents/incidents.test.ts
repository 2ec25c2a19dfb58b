import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { incidents } from './all';

it('tells what stands in this folder, each under the name of its file', () => {
  const files = globSync(`${import.meta.dirname}/*.ts`)
    .map((path) => basename(path, '.ts'))
    .filter((name) => !['all', 'incident', 'incidents.test'].includes(name));
  expect(incidents.map(({ id }) => id).sort()).toEqual(files.sort());
});
