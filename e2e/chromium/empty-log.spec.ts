import { rawEvent, smallOrg } from '../fixtures/atlassian';
import { connect } from '../fixtures/connect';
import { chooseRange, expectFigure } from '../fixtures/overview';
import { banner, expectNoProblem, expectProblem, toolbar } from '../fixtures/problems';
import { expect, test } from '../fixtures/test';

test.use({ atlassian: { orgs: [smallOrg({ bare: true, empty: true })] } });

test('an empty log is explained, and its first event is shown', async ({ orgwatch, fake, org }) => {
  const page = await connect(orgwatch, org);
  await expectProblem(page, 'log-empty');
  await expect(page.getByRole('heading', { name: 'The audit log holds no events' })).toBeVisible();
  await expect(page.getByText('Atlassian Guard or an Enterprise plan').first()).toBeVisible();
  // Nothing is broken, so nothing warns.
  await expect.poll(() => toolbar(page)).toEqual({ text: '', title: 'Orgwatch' });

  fake.configure(org.id, { empty: false });
  fake.push(org.id, [rawEvent('the-first')]);
  await banner(page).getByRole('button', { name: 'Try again' }).click();
  await chooseRange(page, '24 h');
  await expectFigure(page, 'Total events', 1);
  await expectNoProblem(page);
});
