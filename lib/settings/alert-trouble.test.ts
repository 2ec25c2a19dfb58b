import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAlertTrouble, saveAlertTrouble, withAlertTrouble } from './alert-trouble';

beforeEach(() => fakeBrowser.reset());

const trouble = { id: 'notifications-off', until: null, said: 'no', at: 1 } as const;

it('is kept by org, until it is over', async () => {
  await Promise.all([saveAlertTrouble('a', trouble), saveAlertTrouble('b', trouble)]);
  await saveAlertTrouble('a', null);
  expect(await readAlertTrouble()).toEqual({ b: trouble });
});

it('is told where the record has nothing but a remark to tell', () => {
  const told = (problem: Parameters<typeof withAlertTrouble>[0]['problem'], org = 'a') =>
    withAlertTrouble({ org, problem }, { a: trouble }).problem;
  expect(told(null)).toEqual(trouble);
  expect(told({ ...trouble, id: 'log-empty' })).toEqual(trouble);
  expect(told({ ...trouble, id: 'key-expired' })).toMatchObject({ id: 'key-expired' });
  expect(told(null, 'b')).toBeNull();
});
