import { dayMs } from '../../durations';
import { thingEntry } from '../entries';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const policyUpkeep = defineIncident({
  id: 'policy-upkeep',
  title: 'Policies of all kinds are made, changed and dropped',
  when: [
    hoursAgo(11.6),
    ...[4, 9, 15, 24, 35, 48, 63, 80, 98, 119, 143, 168].map((days) => daysAgo(days, 7 + (days % 9))),
    hoursAgo(-27),
  ],
  tell({ at, admin, by }) {
    const act = by(admin());
    const turn = Math.floor(at / dayMs) % 3;
    const policy = (id: string, name: string) => [thingEntry('policies', `${id}-${turn}`, `${name} ${turn + 1}`)];
    const guests = policy('auth-guests', 'Authentication policy: guests');
    const tablets = policy('mobile-tablets', 'Mobile app policy: warehouse tablets');
    const lab = policy('ip-lab', 'IP allowlist: laboratory');
    const exports = policy('dsp-exports', 'Data security: no exports');
    return [
      act(0, 'created_auth_policy', { context: guests }),
      act(4, 'updated_auth_policy', { context: guests }),
      act(9, 'created_mobile_app_policy', { context: tablets }),
      act(15, 'ip_allowlist_created', { context: lab }),
      act(18, 'ip_allowlist_updated', { context: lab }),
      act(25, 'data_security_policy_created', { context: exports }),
      act(27, 'data_security_policy_updated', { context: exports }),
      act(28, 'data_security_policy_activated', { context: exports }),
      act(70, 'deleted_mobile_app_policy', { context: tablets }),
      act(72, 'ip_allowlist_deleted', { context: lab }),
      act(81, 'deleted_auth_policy', { context: guests }),
      ...(turn === 0 ? [act(90, 'data_security_policy_deleted', { context: exports })] : []),
    ];
  },
});
