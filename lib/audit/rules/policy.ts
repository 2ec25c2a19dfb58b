import type { ActivityId } from '../activities';
import { asked, created, deleted, type Rule } from './rule';

type Kind = 'authentication-policy' | 'mobile-policy' | 'ip-allowlist' | 'policy';

const isPolicy = 'polic|allowlist|allow list|whitelist|ip restriction';

/** Created, deleted, and everything else that touches it; a policy that gains members is not a new one. */
const lifeOf = (kind: Kind, within: readonly string[]): Rule[] => {
  const rule = (ending: 'created' | 'deleted' | 'updated', words: readonly string[], not: string): Rule => ({
    activity: `${kind}-${ending}` satisfies ActivityId,
    must: [isPolicy, ...words],
    within,
    not,
  });
  const members = 'user$|users$|member|account|to polic|from polic|to the|from the|to allow|from allow';
  return [
    rule('created', [created], `${asked}|${members}`),
    rule('deleted', [deleted], `${asked}|${members}`),
    rule('updated', [], asked),
  ];
};

const dataSecurity = ['data security|data classification|data loss|dlp$|classification'];

const dataSecurityRule = (ending: 'activated' | 'deactivated' | 'created' | 'deleted', words: string): Rule => ({
  activity: `data-security-policy-${ending}`,
  must: ['polic', words],
  within: dataSecurity,
  not: asked,
});

export const policyRules: readonly Rule[] = [
  { activity: 'policy-violation-triggered', must: ['polic', 'violat'] },
  dataSecurityRule('deactivated', 'deactivat|disabl|suspend|turned off'),
  dataSecurityRule('activated', 'activat|enabl|turned on'),
  dataSecurityRule('deleted', 'delet'),
  dataSecurityRule('created', 'creat'),
  { activity: 'data-security-policy-updated', must: ['polic'], within: dataSecurity, not: asked },
  ...lifeOf('ip-allowlist', ['allowlist|allow list|whitelist|ip$|ips$']),
  ...lifeOf('mobile-policy', ['mobile|mam$|mdm$|device']),
  ...lifeOf('authentication-policy', ['auth$|authentication']),
  ...lifeOf('policy', []),
];
