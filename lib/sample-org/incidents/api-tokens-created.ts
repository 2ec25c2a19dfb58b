import { thingEntry } from '../entries';
import { uuid } from '../random';
import { aimOf } from '../targets';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const apiTokensCreated = defineIncident({
  id: 'api-tokens-created',
  title: 'Tokens: two of users, and a key of the organization',
  when: [
    hoursAgo(3.1),
    daysAgo(3, 11.2),
    daysAgo(15, 9.4),
    daysAgo(46, 14),
    daysAgo(90, 12),
    daysAgo(150, 10),
    hoursAgo(-6),
  ],
  tell({ estate, people, admin, person, by, random }) {
    const developer = person('developer');
    const token = { authType: 'api-token', tokenId: uuid(random), tokenLabel: 'nightly-report' };
    const act = by(developer);
    return [
      act(0, 'user_token_created', { context: [thingEntry('api-tokens', token.tokenId, token.tokenLabel)] }),
      ...[4, 9, 15].map((minutes) =>
        act(minutes, 'jira_issue_viewed', { auth: token, ...aimOf('jira_issue_viewed', estate, people, random) }),
      ),
      by(person('agent'))(22, 'user_token_created', {
        context: [thingEntry('api-tokens', uuid(random), 'desk-import')],
      }),
      by(admin())(31, 'token_created', {
        context: [thingEntry('api-keys', uuid(random), 'audit-export')],
        said: 'Created API key audit-export',
      }),
      act(190, 'user_token_revoked', { context: [thingEntry('api-tokens', token.tokenId, token.tokenLabel)] }),
    ];
  },
});
