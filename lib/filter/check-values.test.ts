import { expect, test } from 'vitest';
import { plainEvent } from '../store/testing/page';
import { viewOf } from '../store/testing/view-of';
import { checkValues } from './check-values';
import { parseJql } from './parse-jql';

const actor = (id: string, name: string) => ({ id, name, email: `${id}@x.org`, type: 'user' as const });
const { view } = viewOf([
  {
    org: 'org-1',
    events: [
      plainEvent('1', 1, { actor: actor('557058:a', 'Anna Kowalska'), country: 'PL', city: 'Warszawa' }),
      plainEvent('2', 2, { actor: actor('557058:b', 'Bert'), country: 'DE', city: 'Berlin' }),
      plainEvent('3', 3, { actor: actor('557058:c', 'Berta'), country: 'DE', city: 'Bergen' }),
    ],
  },
]);

const check = (text: string, orgs?: string[]) => {
  const parsed = parseJql(text);
  if (!parsed.ok) throw new Error(text);
  return checkValues(parsed.filter, view, orgs);
};

test.each([
  ['', []],
  ['country IN (DE, PL, EMPTY) AND city ~ "ber*"', []],
  ['country = de', [{ field: 'country', value: 'de', near: ['DE'] }]],
  [
    'NOT (city IN (Berlin, Brelin) OR ip = 1)',
    [
      { field: 'city', value: 'Brelin', near: ['Berlin'] },
      { field: 'ip', value: '1', near: ['192.0.2.1'] },
    ],
  ],
  ['ip IN ("192.0.2.0/24", "192.0.2.1/32", 192.0.2.1)', []],
  ['ip = "192.0.3.0/24"', [{ field: 'ip', value: '192.0.3.0/24', near: [] }]],
  ['actor = bert OR actor = bert', [{ field: 'actor', value: 'bert', near: ['557058:b', '557058:c'] }]],
  ['actor = kowalska', [{ field: 'actor', value: 'kowalska', near: ['557058:a'] }]],
  [
    'actor = "557058:b@x.org"',
    [{ field: 'actor', value: '557058:b@x.org', near: ['557058:b', '557058:a', '557058:c'] }],
  ],
  ['city ~ "*berlyn*"', [{ field: 'city', value: '*berlyn*', near: ['Berlin', 'Bergen'] }]],
  ['city = Xxxxxxx', [{ field: 'city', value: 'Xxxxxxx', near: [] }]],
  ['activity = role-granted AND outcome = unknown AND org = org-2', []],
])('%s', (text, strange) => expect(check(text)).toEqual(strange));

test('an organization that is not known', () =>
  expect(check('org IN (org-1, org-2)', ['org-1'])).toEqual([{ field: 'org', value: 'org-2', near: ['org-1'] }]));
