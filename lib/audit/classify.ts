import type { ActivityId } from './activities';
import type { CatalogueAction, Outcome } from './event';
import { accessRules } from './rules/access';
import { aiRules } from './rules/ai';
import { analyticsRules } from './rules/analytics';
import { appRules } from './rules/apps';
import { bitbucketRules } from './rules/bitbucket';
import { configurationRules } from './rules/configuration';
import { confluenceRules } from './rules/confluence';
import { contentRules } from './rules/content';
import { credentialRules } from './rules/credentials';
import { exportRules } from './rules/exports';
import { groupRules } from './rules/groups';
import { jiraRules } from './rules/jira';
import { policyRules } from './rules/policy';
import { privilegeRules } from './rules/privilege';
import type { Rule } from './rules/rule';
import { userRules } from './rules/users';
import { stems, wordsOf } from './words';

/** The whole table, most specific first: the first rule that holds decides. */
export const rules: readonly Rule[] = [
  ...policyRules,
  ...aiRules,
  ...analyticsRules,
  ...exportRules,
  ...configurationRules,
  ...appRules,
  ...credentialRules,
  ...jiraRules,
  ...confluenceRules,
  ...bitbucketRules,
  ...privilegeRules,
  ...accessRules,
  ...groupRules,
  ...contentRules,
  ...userRules,
];

const compiled = rules.map(({ activity, must, within = [], not, notWithin }) => ({
  activity,
  must: must.map(stems),
  within: within.map(stems),
  not: not === undefined ? null : stems(not),
  notWithin: notWithin === undefined ? null : stems(notWithin),
}));

/**
 * What an action means, by the words of its id, its display name and its groups; null where nobody could
 * say. An action without a catalogue entry has an empty display name and no groups.
 *
 * Atlassian publishes no list of its actions, so there is no list of ids here either. This is called once
 * per distinct action and not per event.
 */
export const classify = ({ id, displayName, groups }: CatalogueAction): ActivityId | null => {
  const own = wordsOf(id, displayName);
  const all = wordsOf(id, displayName, ...groups);
  const rule = compiled.find(
    ({ must, within, not, notWithin }) =>
      must.every((words) => words.test(own)) &&
      within.every((words) => words.test(all)) &&
      !not?.test(own) &&
      !notWithin?.test(all),
  );
  return rule?.activity ?? null;
};

/** The activity of one event: a login that carries its failure in a status is a failed login. */
export const activityOf = (classified: ActivityId | null, outcome: Outcome): ActivityId | null =>
  classified === 'login' && outcome === 'failure' ? 'login-failed' : classified;
