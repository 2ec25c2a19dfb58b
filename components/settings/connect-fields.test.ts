import { describe, expect, it } from 'vitest';
import { type ConnectFields, endOfDay, readConnectFields } from './connect-fields';

const now = new Date(2026, 2, 10, 12).getTime();
const id = '1f4c2a3e-0b5d-4d6e-8f7a-9b0c1d2e3f4a';
const orgIdOf = (text: string) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(text)?.[0] ?? null;
const right: ConnectFields = { org: id, key: ' ATCTT3x ', expires: '', depthDays: 30 };
const read = (change: Partial<ConnectFields>) => readConnectFields({ ...right, ...change }, now, orgIdOf);

describe('readConnectFields', () => {
  it('makes the message', () => {
    expect(read({})).toEqual({ input: { org: id, key: 'ATCTT3x', keyExpiresAt: null, depthDays: 30 } });
    expect(read({ org: `https://admin.atlassian.com/o/${id}/users`, expires: '2026-03-10' })).toMatchObject({
      input: { org: id, keyExpiresAt: new Date(2026, 2, 10, 23, 59, 59, 999).getTime() },
    });
  });

  it.each([
    [{ org: ' ' }, { org: /Enter the organization ID/ }],
    [{ org: 'my-company' }, { org: /holds no organization ID/ }],
    [{ key: '' }, { key: /Enter the API key/ }],
    [{ key: 'ATCTT 3x' }, { key: /no spaces/ }],
    [{ key: 'x'.repeat(4097) }, { key: /longer/ }],
    [{ expires: '2026-03-09' }, { expires: /no longer works/ }],
    [{ expires: 'soon' }, { expires: /Enter a date/ }],
  ])('%o', (change, errors) =>
    expect(read(change)).toMatchObject({
      errors: Object.fromEntries(Object.entries(errors).map(([field, text]) => [field, expect.stringMatching(text)])),
    }),
  );

  it('says all that is wrong at once', () => {
    expect(Object.keys((read({ org: '', key: '', expires: '2020-01-01' }) as { errors: object }).errors)).toEqual([
      'org',
      'key',
      'expires',
    ]);
  });
});

it('ends a day at its end, also on the day when the clocks change', () => {
  expect(endOfDay('2026-03-29')).toBe(new Date(2026, 2, 30).getTime() - 1);
  expect(endOfDay('')).toBeNull();
});
