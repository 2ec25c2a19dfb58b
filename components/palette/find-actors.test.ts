import { expect, it } from 'vitest';
import { findActors } from './find-actors';

const actors = {
  values: ['', 'u1', 'u2', '', 'u3'],
  labels: ['', 'Ann Example', '', '', 'José'],
  details: ['', 'ann@kestrel.example', 'bob@kestrel.example', '', ''],
  rewritten: [],
  codeOf: () => undefined,
};

it.each([
  ['ann', ['Ann Example']],
  ['kestrel bob', ['Ann Example', 'bob@kestrel.example']],
  ['jose', ['José']],
  ['U2', ['bob@kestrel.example']],
  ['', []],
  ['zzz', []],
])('%j', (query, titles) => expect(findActors(actors, query).map(({ title }) => title)).toEqual(titles));
