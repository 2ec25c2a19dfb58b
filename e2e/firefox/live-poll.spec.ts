import { rawEvent } from '../fixtures/atlassian';
import { connect } from './connect';
import { expectText, press } from './screen';
import { test } from './test';

test('what is new is shown after the next look', async ({ firefox, fake, org }) => {
  const page = await connect(firefox, org);
  fake.push(org.id, [rawEvent('fresh-1', { action: 'never_seen_before_action' })]);
  await press(page, 'button', 'Refresh');
  await expectText(page, 'region', 'Recent events', /Ada Byron.*Never seen before action.*Portugal.*Lisbon/);

  // Whoever opens the popup need not press anything.
  fake.push(org.id, [rawEvent('fresh-2', { action: 'another_new_action' })]);
  const popup = await firefox.open('popup.html');
  await expectText(popup, 'region', 'Recent events', 'Another new action');
  await expectText(page, 'region', 'Recent events', 'Another new action');
});
