import { expect, test } from '../fixtures/admin-site';
import { day } from '../fixtures/alerts';
import { english } from '../fixtures/english';
import { filled } from '../fixtures/monitors';
import { panel } from '../fixtures/overview';
import { headScore } from '../fixtures/people-page';
import { crowdedIn, expectScore, findings, openPerson, suspectIn } from '../fixtures/person-page';

test.describe.configure({ mode: 'default' });

test('an accepted finding is crossed out, counts nothing, stands in the settings, and counts again', async ({
  known,
}) => {
  const page = await openPerson(known, await suspectIn(known));
  const table = page.getByRole('table', { name: english('person', 'score', 'table') });
  const before = await headScore(page);
  const lines = await table.locator('tbody tr').count();
  const sentence = (await table.locator('tbody tr').first().getByRole('button').textContent()) ?? '';
  await findings(page)
    .getByRole('button', { name: filled(english('person', 'accept', 'open-of'), { finding: sentence }) })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: english('person', 'accept', 'title') });
  const submit = dialog.getByRole('button', { name: english('person', 'accept', 'submit'), exact: true });
  await submit.click();
  await expect(dialog).toContainText(english('person', 'accept', 'wrong', 'reason'));
  await dialog.getByRole('textbox', { name: english('person', 'accept', 'reason') }).fill('Trip “agreed” 🧳');
  const until = new Date(Date.now() + 20 * day).toISOString().slice(0, 10);
  await dialog.getByLabel(english('person', 'accept', 'last-day')).fill(until);
  await submit.click();
  await expect(dialog).toBeHidden();

  await expect.poll(() => headScore(page)).toBeLessThan(before - 1);
  const crossed = panel(page, english('person', 'score', 'title')).getByRole('deletion');
  await expect(crossed.first()).toHaveText(sentence);
  await expect(findings(page).getByRole('deletion').first()).toHaveText(sentence);
  await expect(findings(page).getByText('Trip “agreed” 🧳').first()).toBeVisible();
  // The button that led to the dialog is gone; whoever goes by keyboard stays with the finding.
  await expect(page.locator('button[aria-expanded]:focus')).toContainText(sentence);
  expect(await table.getByRole('button', { name: sentence, exact: true }).count()).toBeLessThan(lines);

  const settings = await known.orgwatch.open('options.html#/settings');
  const accepted = panel(settings, english('risk-settings', 'accepted', 'title'));
  const { name } = await suspectIn(known);
  await expect(accepted.getByRole('listitem')).toHaveCount(1);
  await expect(accepted.getByRole('listitem')).toContainText('Trip “agreed” 🧳');
  await expect(accepted.getByRole('link', { name })).toBeVisible();
  const written = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  await expect(accepted.getByRole('listitem')).toContainText(written.format(Date.parse(until)));
  await accepted.getByRole('button', { name: /^Count again: / }).click();
  await expect(accepted).toContainText(english('risk-settings', 'accepted', 'none'));
  await expectScore(page, before);
  await expect(page.getByRole('deletion')).toHaveCount(0);
});

test('where the strongest of a day is accepted, another of its kind counts in its place', async ({ known }) => {
  const { record, one } = await crowdedIn(known);
  const page = await openPerson(known, record);
  const table = page.getByRole('table', { name: english('person', 'score', 'table') });
  const sentences = () => table.locator('tbody tr').getByRole('button').allTextContents();
  const before = await sentences();
  const place = (one.rank ?? 0) - 1;
  await expect(table.locator('tbody tr').nth(place)).toContainText(new RegExp(`${one.beside.length} more of that day`));
  await table.locator('tbody tr').nth(place).getByRole('button').click();
  const fold = findings(page).getByRole('button', { name: new RegExp(`^${one.beside.length} more of that day`) });
  await fold.first().click();
  const beside = findings(page).getByText(english('person', 'findings', 'counted-by'));
  await expect(beside).toHaveCount(one.beside.length);

  await findings(page)
    .getByRole('button', { name: filled(english('person', 'accept', 'open-of'), { finding: before[place] ?? '' }) })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: english('person', 'accept', 'title') });
  await dialog.getByRole('textbox', { name: english('person', 'accept', 'reason') }).fill('Planned');
  await dialog.getByRole('button', { name: english('person', 'accept', 'submit'), exact: true }).click();
  await expect(dialog).toBeHidden();
  // As many lines as before, and one of them was not there.
  await expect.poll(async () => (await sentences()).filter((each) => !before.includes(each))).toHaveLength(1);
  expect(await sentences()).toHaveLength(before.length);
  await findings(page)
    .getByRole('button', { name: filled(english('person', 'accept', 'undo-of'), { finding: before[place] ?? '' }) })
    .first()
    .click();
  await expect.poll(sentences).toEqual(before);
});

test('everything of one kind and day is accepted in one go, stays in sight, and counts again in one go', async ({
  known,
}) => {
  const { record, one } = await crowdedIn(known);
  const page = await openPerson(known, record);
  const table = page.getByRole('table', { name: english('person', 'score', 'table') });
  const sentences = () => table.locator('tbody tr').getByRole('button').allTextContents();
  const before = await sentences();
  const [sentence = ''] = before.slice((one.rank ?? 0) - 1);
  const all = one.beside.length + 1;
  const words = { count: String(all), finding: sentence };
  await table.getByRole('button', { name: sentence, exact: true }).first().click();
  await findings(page)
    .getByRole('button', { name: filled(english('person', 'accept', 'all-of-day-of'), words) })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: english('person', 'accept', 'title-many') });
  await expect(dialog.getByRole('radio', { name: new RegExp(`^All ${all} of .* on `) })).toBeChecked();
  await dialog.getByRole('textbox', { name: english('person', 'accept', 'reason') }).fill('Planned change');
  await dialog.getByRole('button', { name: english('person', 'accept', 'submit'), exact: true }).click();
  await expect(dialog).toBeHidden();
  // None of that day counts in the place of the one that did.
  await expect.poll(sentences).toEqual(before.filter((_, i) => i !== (one.rank ?? 0) - 1));
  await findings(page)
    .getByRole('button', { name: new RegExp(`^${all - 1} more of that day, accepted with it`) })
    .click();
  await expect(findings(page).getByRole('deletion')).toHaveCount(all);

  const settings = await known.orgwatch.open('options.html#/settings');
  const accepted = panel(settings, english('risk-settings', 'accepted', 'title')).getByRole('listitem');
  await expect(accepted).toHaveCount(1);
  await expect(accepted).toContainText('everything of');
  await expect(accepted).toContainText('Planned change');
  await settings.close();
  await findings(page)
    .getByRole('button', { name: filled(english('person', 'accept', 'undo-many-of'), words) })
    .click();
  await expect.poll(sentences).toEqual(before);
  await expect(page.getByRole('deletion')).toHaveCount(0);
});

test('everything of one kind is accepted until a day, whatever it is about', async ({ known }) => {
  const { record, one } = await crowdedIn(known);
  const page = await openPerson(known, record);
  const table = page.getByRole('table', { name: english('person', 'score', 'table') });
  const kind = english('signals', one.finding.signal, 'title');
  const ofKind = record.findings.filter(({ signal }) => signal === one.finding.signal).length;
  const sentence =
    (await table
      .locator('tbody tr')
      .nth((one.rank ?? 0) - 1)
      .getByRole('button')
      .textContent()) ?? '';
  await table.getByRole('button', { name: sentence, exact: true }).first().click();
  await findings(page)
    .getByRole('button', { name: filled(english('person', 'accept', 'open-of'), { finding: sentence }) })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: `All of “${kind}”, past and to come: ${ofKind} so far` }).check();
  await dialog.getByRole('textbox', { name: english('person', 'accept', 'reason') }).fill('Migration');
  await dialog.getByRole('button', { name: english('person', 'accept', 'submit'), exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(table.locator('tbody')).not.toContainText(kind);
  const scored = panel(page, english('person', 'score', 'title'));
  await expect(scored).toContainText(`${ofKind} accepted findings`);
  await scored.getByRole('button', { name: new RegExp(`^Count all ${ofKind} again`) }).click();
  await expect(table.locator('tbody')).toContainText(kind);
});
