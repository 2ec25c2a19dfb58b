import { thingEntry } from '../entries';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const dataSecurityChanges = defineIncident({
  id: 'data-security-changes',
  title: 'Data security and mobile policies are loosened',
  when: [hoursAgo(36), daysAgo(22, 15.2), daysAgo(74, 10.6)],
  tell({ estate, admin, by }) {
    const act = by(admin());
    const policy = (key: string) =>
      estate.policies.filter((known) => known.key === key).map(({ id, name }) => thingEntry('policies', id, name));
    return [
      act(0, 'data_security_policy_updated', { context: policy('dsp') }),
      act(6, 'data_security_policy_deactivated', { context: policy('dsp') }),
      act(15, 'updated_mobile_app_policy', { context: policy('mob') }),
      act(20, 'classification_level_archived', {
        context: [thingEntry('classification-levels', 'restricted', 'Restricted')],
      }),
      act(95, 'data_security_policy_activated', { context: policy('dsp') }),
    ];
  },
});
