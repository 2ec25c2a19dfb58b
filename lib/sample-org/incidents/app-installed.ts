import { appEntry, siteEntry } from '../entries';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const appInstalled = defineIncident({
  id: 'app-installed',
  title: 'An app is installed and begins to act for people',
  when: [hoursAgo(37), daysAgo(20, 13), daysAgo(66, 15), daysAgo(140, 9)],
  tell({ estate, person, by, random }) {
    const app = random.pick(estate.apps);
    const admin = person('site-admin');
    const container = [siteEntry(estate.main)];
    const act = by(admin);
    const worker = {
      id: app.id,
      name: app.name,
      app: { id: app.id, type: 'apps', attributes: { vendor: app.vendor } },
    };
    return [
      act(0, 'ecosystem_audit_log_installation_created', {
        context: [appEntry(app)],
        container,
        said: `Installed ${app.name}`,
      }),
      ...[6, 13, 21].map((minutes) =>
        act(minutes, 'third_party_app_jira_api_request', {
          actor: worker,
          origin: null,
          auth: { authType: app.authType },
          onBehalfOf: person(),
          context: [appEntry(app)],
          container,
        }),
      ),
      act(500, 'ecosystem_audit_log_installation_deleted', { context: [appEntry(app)], container }),
    ];
  },
});
