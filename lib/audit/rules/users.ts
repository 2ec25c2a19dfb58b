import { changed, type Rule, viewed } from './rule';

const user = 'user$|users$|account|accounts|member|people';
const notAPerson = 'email domain|setting|filter|picker|default|field';

export const userRules: readonly Rule[] = [
  { activity: 'user-profile-viewed', must: ['profile', viewed] },
  { activity: 'users-viewed', must: ['users$|members$|user list|director|people|accounts$', viewed] },
  { activity: 'account-deletion-canceled', must: ['account|user', 'delet', 'cancel'] },
  { activity: 'account-deletion-scheduled', must: ['account|user', 'delet', 'schedul|request'] },
  { activity: 'user-created', must: ['invit', 'accept'] },
  { activity: 'user-invited', must: ['invit'], not: 'setting|link$|links$|revok|cancel|delet|remov|declin|expir' },
  { activity: 'user-email-changed', must: ['email', changed, 'address|user|account'], not: 'template|setting|domain' },
  { activity: 'user-deactivated', must: [user, 'deactivat|suspend|disabl|block|lock'] },
  {
    activity: 'user-reactivated',
    must: [user, 'reactivat|activat|unsuspend|restor|enabl|unblock|unlock'],
    not: notAPerson,
  },
  { activity: 'account-deleted', must: ['account', 'delet|purg'] },
  { activity: 'user-removed', must: [user, 'remov|delet'], not: notAPerson },
  { activity: 'user-created', must: [user, 'creat|add|provisioned$|joined$|register'], not: notAPerson },
  { activity: 'user-updated', must: [user, `${changed}|mov|merg`], not: notAPerson },
];
