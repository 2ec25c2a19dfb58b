import { changed, type Rule, granted as simplyGranted } from './rule';

const granted = `${simplyGranted}|promot|made$`;
const revoked = 'revok|remov|delet|demot|unassign';
const org = 'org$|orgadmin|organization|organisation';
const admin = 'admin$|admins$|administrator|orgadmin|administration';
const notThese = 'api$|key$|token|setting|email|contact|notification|login|logged|polic|view|log$|insight|request';

export const privilegeRules: readonly Rule[] = [
  {
    activity: 'user-impersonated',
    must: ['logged in as|login as|log in as|impersonat|signed in as'],
    not: 'log out|logged out|stop|ended$',
  },
  { activity: 'org-admin-revoked', must: [org, admin, revoked], not: notThese },
  { activity: 'org-admin-granted', must: [org, admin, granted], not: notThese },
  { activity: 'admin-access-revoked', must: [admin, revoked], not: `${notThese}|to group|from group` },
  { activity: 'admin-access-granted', must: [admin, granted], not: `${notThese}|to group|from group` },
  { activity: 'role-revoked', must: ['role$|roles$', revoked], not: 'view' },
  { activity: 'role-granted', must: ['role$|roles$', simplyGranted], not: 'view' },
  { activity: 'role-changed', must: ['role$|roles$', `${changed}|creat`], not: 'view' },
];
