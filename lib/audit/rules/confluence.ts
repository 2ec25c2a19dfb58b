import { disabled, enabled, granted, type Rule, revoked } from './rule';

const space = 'space$|spaces$';
const link = 'public link|public links|public access|anonymous access|anonymous link|publicly|public share';

export const confluenceRules: readonly Rule[] = [
  { activity: 'public-link-disabled', must: [link, disabled], notWithin: 'bitbucket|jira' },
  { activity: 'public-link-enabled', must: [link, enabled], notWithin: 'bitbucket|jira' },
  {
    activity: 'confluence-space-permission-granted',
    must: [space, 'anonymous', `${granted}|allow|enabl`],
    not: 'link',
  },
  { activity: 'confluence-space-permission-revoked', must: [space, 'permission', revoked] },
  { activity: 'confluence-space-permission-granted', must: [space, 'permission', `${granted}|updat|chang|edit`] },
  { activity: 'confluence-global-permission-revoked', must: ['global', 'permission', revoked], within: ['confluence'] },
  {
    activity: 'confluence-global-permission-granted',
    must: ['global', 'permission', granted],
    within: ['confluence'],
  },
  {
    activity: 'content-restriction-removed',
    must: ['restriction', 'content|page|blog', revoked],
    not: 'branch',
  },
  { activity: 'content-restriction-added', must: ['restriction', 'content|page|blog', `${granted}|creat|updat|edit`] },
];
