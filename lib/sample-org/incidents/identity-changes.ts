import { thingEntry } from '../entries';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const identityChanges = defineIncident({
  id: 'identity-changes',
  title: 'Single sign-on, provisioning and domains are changed',
  when: [hoursAgo(33), daysAgo(7, 12.6), daysAgo(29, 14.9), daysAgo(104, 10)],
  tell({ admin, by }) {
    const act = by(admin());
    const domain = thingEntry('domains', 'kestrel-cargo.example', 'kestrel-cargo.example');
    return [
      act(0, 'added_domain', { context: [domain] }),
      act(8, 'verified_domain', { context: [domain] }),
      act(21, 'updated_saml_config', { said: 'Updated SAML configuration' }),
      act(34, 'rotate_scim_directory_token'),
      act(50, 'updated_auth_policy', { context: [thingEntry('policies', 'auth-contractors', 'Contractors')] }),
      act(400, 'deleted_domain', { context: [domain] }),
    ];
  },
});
