import type { ProblemId } from '../../lib/problems';
import type { FaultKind } from '../fake-atlassian/faults';
import { connect, untilFilled } from '../fixtures/connect';
import { banner, expectNoProblem, expectProblem, expectWarned, toolbar } from '../fixtures/problems';
import { expectSameSet } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

const faults: readonly [string, FaultKind, ProblemId][] = [
  ['an error of Atlassian’s own', { kind: 'server-error', status: 503 }, 'server-error'],
  ['an answer that is cut off', { kind: 'cut-off' }, 'answer-unreadable'],
  ['a proxy’s login page instead of JSON', { kind: 'html' }, 'answer-unreadable'],
];

for (const [name, fault, id] of faults) {
  test(`${name} in the middle of a backfill: it is told, and nothing is lost`, async ({ orgwatch, fake, org }) => {
    fake.addFault({ ...fault, after: 5 });
    const page = await connect(orgwatch, org);
    const until = Date.now();
    await expectProblem(page, id);
    await expect(banner(page)).toContainText(/tries again at/i);
    await expectWarned(page, id);

    fake.clearFaults();
    await banner(page).getByRole('button', { name: 'Try again' }).click();
    await untilFilled(page);
    await expectNoProblem(page);
    await expectSameSet(page, org, { depthDays: 7, until });
    await expect.poll(() => toolbar(page)).toEqual({ text: '', title: 'Orgwatch' });
  });
}

test('an error that passes within seconds is not even told', async ({ orgwatch, fake, org }) => {
  fake.addFault({ kind: 'server-error', after: 5, times: 1 });
  const page = await connect(orgwatch, org);
  const until = Date.now();
  await untilFilled(page);
  await expectNoProblem(page);
  await expectSameSet(page, org, { depthDays: 7, until });
});
