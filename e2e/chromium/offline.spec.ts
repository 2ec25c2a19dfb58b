import { startFakeAtlassian } from '../fake-atlassian/start';
import { smallOrg } from '../fixtures/atlassian';
import { connect, untilFilled } from '../fixtures/connect';
import { banner, expectNoProblem, expectProblem, expectWarned } from '../fixtures/problems';
import { expectSameSet } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

const orgs = [smallOrg({ anchorAt: Date.now() })];
test.use({ atlassian: { orgs } });

test('without a line it says so, and goes on when there is one again', async ({ orgwatch, fake, org }) => {
  fake.addFault({ kind: 'hold', after: 5 });
  const page = await connect(orgwatch, org);
  const until = Date.now();
  await fake.requests.until(({ fault }) => fault === 'hold');
  await fake.close();
  await expectProblem(page, 'offline');
  await expectWarned(page, 'offline');
  await expect(banner(page)).toContainText(/tries again at/i);

  const again = await startFakeAtlassian({ orgs, port: fake.port });
  await banner(page).getByRole('button', { name: 'Try again' }).click();
  await untilFilled(page);
  await expectNoProblem(page);
  await expectSameSet(page, org, { depthDays: 7, until });
  await again.close();
});
