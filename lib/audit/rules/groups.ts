import { changed, deleted, type Rule } from './rule';

const person = 'user$|users$|member|account|people|added to|removed from';
const access = 'access';
const notAccess = 'admin|beacon|guard|detect$|api$|token|key$|polic|restrict|setting|public|anonymous|view';

export const groupRules: readonly Rule[] = [
  { activity: 'guard-access-revoked', must: ['beacon|guard', 'remov|revok'], not: 'polic' },
  { activity: 'guard-access-granted', must: ['beacon|guard', 'add|grant|invit'], not: 'polic' },
  { activity: 'product-access-revoked', must: [access, 'revok|remov|lost$|den|reject'], not: notAccess },
  { activity: 'product-access-granted', must: [access, 'grant|add|gave$|given$|approv|assign'], not: notAccess },
  { activity: 'product-access-granted', must: ['product', 'added to', 'group|user'], not: notAccess },
  { activity: 'product-access-revoked', must: ['product', 'removed from', 'group|user'], not: notAccess },
  { activity: 'product-access-requested', must: [access, 'request'], not: notAccess },
  { activity: 'user-removed-from-group', must: ['group', person, `${deleted}|left$|leave`] },
  { activity: 'user-added-to-group', must: ['group', person, 'add|join|assign|creat'] },
  { activity: 'group-deleted', must: ['group', deleted] },
  { activity: 'group-created', must: ['group', 'creat|add'] },
  { activity: 'group-updated', must: ['group', changed] },
];
