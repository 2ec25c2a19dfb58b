import { smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { drawnRows, eventGrid, expectTotal, writtenTime } from '../fixtures/explorer';
import { test as looking } from '../fixtures/filled';
import { openView, pastDays } from '../fixtures/filter';
import { expect, test } from '../fixtures/test';

/** Whether one of the texts in an event's JSON holds another, in any letter case; names of properties are no texts. */
const holds = (value: unknown, text: string): boolean =>
  typeof value === 'string'
    ? value.toLowerCase().includes(text.toLowerCase())
    : typeof value === 'object' && value !== null && Object.values(value).some((each) => holds(each, text));

test.describe('in a small log', () => {
  looking('a search finds exactly the events whose texts hold it', async ({ page, org }) => {
    const { range, events } = pastDays(org, 14);
    await openView(page, 'explore', { range });
    await expectTotal(page, events.length);
    const field = page.getByRole('search').getByRole('textbox');
    const told = page.getByRole('region', { name: 'Search in everything the events say' }).getByRole('status');
    const total = events.length.toLocaleString('en-GB');
    for (const text of ['viewed jira ISSUE', 'kowalczyk', 'processedAt']) {
      await field.fill(text);
      await field.press('Enter');
      const found = events.filter((event) => holds(event, text));
      await expect(told).toHaveText(
        found.length === 1
          ? `1 event of ${total} contains “${text}”`
          : `${found.length} events of ${total} contain “${text}”`,
      );
      if (found.length === 0) {
        await expect(page.getByText(`No event in view contains “${text}”.`)).toBeVisible();
        continue;
      }
      await expectTotal(page, found.length);
      const times = found.map(writtenTime);
      for (const [at, [time]] of await drawnRows(eventGrid(page))) expect([at, time]).toEqual([at, times[at]]);
    }
    await page.goBack();
    await expect(told).toContainText('kowalczyk');
    await page.getByRole('button', { name: 'End the search' }).click();
    await expectTotal(page, events.length);
  });
});

test.describe('in a larger log', () => {
  test.use({ atlassian: { orgs: [smallOrg({ eventsPerDay: 400 })] } });

  test('a search is cancelled and taken up again', async ({ orgwatch, org }) => {
    test.slow();
    const page = await connect(orgwatch, org, { depthDays: 30 });
    await untilFilled(page);
    const { range, events } = pastDays(org, 21);
    await openView(page, 'explore', { range });
    await expectTotal(page, events.length);
    const field = page.getByRole('search').getByRole('textbox');
    const search = page.getByRole('region', { name: 'Search in everything the events say' });
    // A slow machine, so that there is time to change one's mind.
    const session = await orgwatch.context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
    await field.fill('jira');
    await field.press('Enter');
    // By key: the hand of a slow machine would come when all is found.
    await search.getByRole('button', { name: 'Cancel' }).press('Enter');
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await expect(search.getByRole('status')).toContainText('The search was cancelled.');
    await search.getByRole('button', { name: 'Search again' }).click();
    const found = events.filter((event) => holds(event, 'jira')).length;
    await expect(search.getByRole('status')).toContainText(`${found.toLocaleString('en-GB')} events of `);
    await expectTotal(page, found);
  });
});
