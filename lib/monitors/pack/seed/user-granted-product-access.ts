import { hourMs } from '../../../durations';
import { defineMonitor } from '../../monitor';
import { anyOf } from '../any-of';

export const userGrantedProductAccess = defineMonitor({
  id: 'user-granted-product-access',
  area: 'seed',
  recommended: false,
  pages: ['users', 'audit-log'],
  filter: anyOf('product-access-granted'),
  groupBy: null,
  trigger: { kind: 'count' },
  thresholds: { critical: 5 },
  window: hourMs,
  recovery: hourMs,
  examples: {
    fires: [
      {
        events: [
          {
            minute: 0,
            action: 'user_granted_product_access',
            on: ['user:ben', 'product:Jira'],
            repeat: { times: 6, every: 5 },
          },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'user_granted_product_access',
            on: ['user:ben', 'product:Jira'],
            repeat: { times: 5, every: 5 },
          },
          { minute: 59, action: 'user_granted_product_access', on: ['user:cem', 'product:Jira'] },
        ],
      },
    ],
    silent: [
      {
        events: [
          {
            minute: 0,
            action: 'user_granted_product_access',
            on: ['user:ben', 'product:Jira'],
            repeat: { times: 5, every: 5 },
          },
        ],
      },
      {
        events: [
          {
            minute: 0,
            action: 'user_granted_product_access',
            on: ['user:ben', 'product:Jira'],
            repeat: { times: 5, every: 5 },
          },
          { minute: 60, action: 'user_granted_product_access', on: ['user:cem', 'product:Jira'] },
        ],
      },
    ],
  },
});
