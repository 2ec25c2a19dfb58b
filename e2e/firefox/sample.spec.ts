import { storedIds } from '../fixtures/stored';
import { evaluating, expectText, press, seen } from './screen';
import { expect, test } from './test';

test('sample data comes without a key, fills the Overview, and goes with one click', async ({ firefox, fake }) => {
  const { welcome: page } = firefox;
  await press(page, 'button', 'Try with sample data');
  await seen(page, 'heading', 'Overview');
  await expectText(page, 'region', 'Total events', /[1-9]/);
  expect(fake.requests.all()).toEqual([]);

  await press(page, 'link', 'Organizations');
  await press(page, 'button', 'Remove sample');
  await seen(page, 'form', 'Connect an organization');
  await expect.poll(() => storedIds(evaluating(page), 'sample'), { timeout: 20_000 }).toEqual([]);
});
