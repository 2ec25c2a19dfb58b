import { created, type Rule } from './rule';

const exported = 'export|download';

export const exportRules: readonly Rule[] = [
  {
    activity: 'audit-log-exported',
    must: [exported, 'audit|org event|orgevent|event log|events log|events csv|activity log'],
  },
  { activity: 'site-backup-downloaded', must: ['backup', exported] },
  { activity: 'site-backup-created', must: ['backup', `${created}|start|request|complet`] },
  { activity: 'confluence-page-exported', must: ['export', 'page|blog|whiteboard'] },
  { activity: 'confluence-space-exported', must: ['export', 'space'] },
  { activity: 'issues-exported', must: ['export', 'issue|work item|workitem|filter'] },
  { activity: 'users-exported', must: ['export', 'user|member|group|director|account'] },
  { activity: 'other-exported', must: ['export'], not: 'block|prevent' },
];
