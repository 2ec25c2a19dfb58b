import { connect, untilFilled } from '../fixtures/connect';
import { expectSameSet } from '../fixtures/stored';
import { test } from '../fixtures/test';

test('a backfill survives closing the browser', async ({ launch, fake, org }) => {
  fake.addFault({ kind: 'hold', after: 12 });
  const first = await launch();
  await connect(first, org, { depthDays: 30 });
  const until = Date.now();
  await fake.requests.until(({ fault }) => fault === 'hold');
  await first.close();
  fake.clearFaults();
  fake.release();

  const second = await launch();
  const page = await second.open('options.html');
  await untilFilled(page);
  await expectSameSet(page, org, { depthDays: 30, until });
});
