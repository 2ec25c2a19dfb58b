/// <reference types="chrome" />
import { connect, untilFilled } from '../fixtures/connect';
import { expectNoProblem, expectProblem, expectWarned, refresh } from '../fixtures/problems';
import { expectSameSet } from '../fixtures/stored';
import { test } from '../fixtures/test';

/** What the page chrome://extensions does when a person changes "Site access" there. */
interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' }): Promise<void>;
}

test('the permission to talk to Atlassian, taken away, is told and asked for', async ({ orgwatch, org }) => {
  const page = await connect(orgwatch, org);
  const until = Date.now();
  await untilFilled(page);
  const settings = await orgwatch.context.newPage();
  await settings.goto('chrome://extensions');
  const allow = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
    settings.evaluate(
      (update) =>
        (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate.updateExtensionConfiguration(
          update,
        ),
      { extensionId: orgwatch.extensionId, hostAccess },
    );

  await allow('ON_CLICK');
  await refresh(page);
  await expectProblem(page, 'host-permission-missing');
  await expectWarned(page, 'host-permission-missing');

  // The browser's own question cannot be answered from here; the same is granted in its settings.
  await allow('ON_ALL_SITES');
  await expectNoProblem(page);
  await expectSameSet(page, org, { depthDays: 7, until });
});
