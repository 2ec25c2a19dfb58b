import type { Rule } from './rule';

const thing = 'chart|dashboard|control$|data source|foreign key|schema|table$|tables$|workspace|visual sql';

export const analyticsRules: readonly Rule[] = [
  { activity: 'analytics-shared', must: ['data share|dashboard subscription|dashboard share'], not: 'view|delet' },
  { activity: 'analytics-shared', must: ['shar', thing], within: ['analytics'] },
  { activity: 'analytics-changed', must: ['foreign key|data source|data share'], not: 'view' },
  { activity: 'analytics-changed', must: [thing], within: ['analytics'], not: 'view' },
];
