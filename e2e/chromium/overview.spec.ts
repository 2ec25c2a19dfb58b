import { connect, untilFilled } from '../fixtures/connect';
import { chooseRange, expectFigure, panel, panelTitles } from '../fixtures/overview';
import { expectSameSet } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

const day = 86_400_000;

test('all panels show what the organization’s log holds', async ({ orgwatch, org }) => {
  const page = await connect(orgwatch, org, { depthDays: 180 });
  const until = Date.now();
  await untilFilled(page);
  for (const title of panelTitles) {
    await expect(panel(page, title)).toBeVisible();
    await expect(panel(page, title).getByText('in this time range')).toBeHidden();
  }
  await expectSameSet(page, org, { depthDays: 180, until });

  // Whole days of the past: their events no longer change while we look.
  const today = Math.floor(until / day) * day;
  const [from, to] = [today - 170 * day, today];
  const dayText = (at: number) => new Date(at).toISOString().slice(0, 10);
  await page.goto(`${page.url().split('#')[0]}#/overview?range=${dayText(from)}..${dayText(to - day)}`);
  const events = org.log
    .between(from - day, until)
    .map(({ event }) => event as { attributes: { time: string; actor?: { id: string } | null } })
    .filter(({ attributes: { time } }) => Date.parse(time) >= from && Date.parse(time) < to);
  await expectFigure(page, 'Total events', events.length);
  await expectFigure(page, 'Unique actors', new Set(events.map(({ attributes }) => attributes.actor?.id)).size);

  await chooseRange(page, '180 d');
  await expect(page).toHaveURL(/range=180d/);
});
