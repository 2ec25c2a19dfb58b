import { changed, created, deleted, granted, type Rule, revoked } from './rule';

const repository = 'repository|repositories|repo$|repos$';
const access = 'permission|member|privilege|collaborator|access$|group';
const privacy = 'privacy|private|public|visibility';
const place = `${repository}|project|workspace|branch`;
/** Words by which a thing is known to be Bitbucket's, in the id, the name or the group. */
const inBitbucket = [`bitbucket|${repository}|workspace`];

export const bitbucketRules: readonly Rule[] = [
  { activity: 'bitbucket-repository-transferred', must: [repository, 'transfer'] },
  { activity: 'bitbucket-webhook-changed', must: ['webhook'], within: inBitbucket, not: 'view' },
  {
    activity: 'bitbucket-settings-changed',
    must: [
      'branch|merg|pull request setting|pull request settings|default reviewer|pipeline|runner|variable|setting',
      `${changed}|${created}|${deleted}|enabl|disabl`,
    ],
    within: inBitbucket,
    not: 'view|polic',
  },
  { activity: 'bitbucket-permission-revoked', must: [place, access, revoked], within: inBitbucket },
  { activity: 'bitbucket-permission-granted', must: [place, access, granted], within: inBitbucket },
  { activity: 'bitbucket-permission-changed', must: [place, access, changed], within: inBitbucket },
  { activity: 'bitbucket-repository-privacy-changed', must: [repository, privacy], not: 'view' },
  { activity: 'bitbucket-workspace-privacy-changed', must: ['workspace', privacy], not: 'view' },
  { activity: 'repository-created', must: [repository, `${created}|import|fork`] },
  { activity: 'repository-deleted', must: [repository, deleted] },
  { activity: 'repository-updated', must: [repository, changed] },
];
