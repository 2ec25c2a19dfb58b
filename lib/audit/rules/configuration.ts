import { asked, changed, created, deleted, granted, type Rule, revoked } from './rule';

const provisioning = 'provisioning|scim$';
const google = 'gsync|google|gsuite|g suite';

export const configurationRules: readonly Rule[] = [
  { activity: 'scim-token-rotated', must: [provisioning, 'token|key$|keys$', `rotat|${created}`] },
  {
    activity: 'user-provisioning-removed',
    must: [provisioning, `${deleted}|disabl|disconnect`],
    not: 'scim user|scim group',
  },
  {
    activity: 'user-provisioning-created',
    must: [provisioning, `${created}|connect|enabl|set up`],
    not: 'scim user|scim group',
  },
  { activity: 'google-sync-stopped', must: [google, 'sync|gsync|connect', `stop|disconnect|disabl|${deleted}`] },
  { activity: 'google-sync-started', must: [google, 'sync|gsync|connect', 'initiat|start|connect|creat|add|enabl'] },
  {
    activity: 'saml-configuration-changed',
    must: ['saml|sso$|single sign|identity provider|idp$'],
    not: `${asked}|login|logged|log in|signed in|token|user$`,
  },
  { activity: 'domain-removed', must: ['domain', `${deleted}|unclaim|unverif`], not: 'user$|email' },
  { activity: 'domain-added', must: ['domain', 'add|claim|verif|creat|link'], not: 'user$|email' },
  { activity: 'classification-level-published', must: ['classification', 'level', 'publish|creat|add|restor'] },
  { activity: 'classification-level-archived', must: ['classification', 'level', `archiv|${deleted}`] },
  {
    activity: 'content-classification-changed',
    must: ['classification', 'page|issue|work item|space|content|project|blog'],
    not: asked,
  },
  { activity: 'classification-level-changed', must: ['classification', 'level'], not: asked },
  {
    activity: 'audit-configuration-changed',
    must: ['audit', 'config|setting|retention|logging|webhook', `${changed}|${created}|${deleted}|enabl|disabl`],
    not: 'record|install',
  },
  {
    activity: 'organization-settings-changed',
    must: ['org$|orgs$|organization|organisation', `setting|name$|${changed}|profile|detail`],
    not: `${asked}|user|member|group|admin|role|key$|token|${granted}|${revoked}|invit|login|logged`,
  },
];
