import { asked, type Rule } from './rule';

const made = 'creat|creation|generat|issued$|add|new$';
const unmade = 'revok|revoc|delet|remov';
const notThese = `${asked}|polic|label|unassign|assign`;

export const credentialRules: readonly Rule[] = [
  { activity: 'deploy-key-added', must: ['deploy key|deployment key|access key|ssh key', made] },
  { activity: 'deploy-key-removed', must: ['deploy key|deployment key|access key|ssh key', unmade] },
  { activity: 'organization-api-key-created', must: ['api key|apikey|admin key|org key|organization key', made] },
  { activity: 'organization-api-key-revoked', must: ['api key|apikey|admin key|org key|organization key', unmade] },
  { activity: 'organization-api-key-created', must: ['org$|organization', 'token', made], not: `user|${notThese}` },
  { activity: 'organization-api-key-revoked', must: ['org$|organization', 'token', unmade], not: `user|${notThese}` },
  { activity: 'api-token-created', must: ['app password|apppassword', made] },
  { activity: 'api-token-revoked', must: ['app password|apppassword', unmade] },
  {
    activity: 'api-token-created',
    must: ['token', 'api$|user|personal|account|access|repositor|workspace|project', made],
    not: notThese,
  },
  {
    activity: 'api-token-revoked',
    must: ['token', 'api$|user|personal|account|access|repositor|workspace|project', unmade],
    not: notThese,
  },
  // Atlassian's own templates tell a user's token from a bare one; a bare one is the organization's key.
  { activity: 'organization-api-key-created', must: ['token$|tokens$', made], not: notThese },
  { activity: 'organization-api-key-revoked', must: ['token$|tokens$', unmade], not: notThese },
  { activity: 'api-token-created', must: ['oauth', 'credential|client|secret', made], not: notThese },
  { activity: 'api-token-revoked', must: ['oauth', 'credential|client|secret', unmade], not: notThese },
  { activity: 'service-account-created', must: ['service account', made] },
];
