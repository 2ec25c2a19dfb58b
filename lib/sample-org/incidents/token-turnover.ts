import { thingEntry, userEntry } from '../entries';
import { uuid } from '../random';
import { daysAgo, defineIncident, hoursAgo } from './incident';

const labels = [
  'ci-pipeline',
  'Excel export',
  'grafana',
  'backup (old laptop)',
  '«отчёт»',
  'mobile test 📱',
  '=SUM(A1)',
];

export const tokenTurnover = defineIncident({
  id: 'token-turnover',
  title: 'API tokens are made and revoked, by their owners and by an administrator',
  when: [
    hoursAgo(7.1),
    ...[2, 6, 11, 17, 25, 34, 45, 59, 76, 97, 122, 147, 170].map((days) => daysAgo(days, 9 + (days % 7))),
    hoursAgo(-23),
  ],
  tell({ admin, people, person, by, random }) {
    const token = () => thingEntry('api-tokens', uuid(random), random.pick(labels));
    const owners = [person('developer'), person('agent'), person('writer'), random.pick(people.slice(20, 26))];
    const tokens = owners.map(token);
    const made = owners.map((owner, n) => by(owner)(n * 6, 'user_token_created', { context: tokens.slice(n, n + 1) }));
    const [first, second] = owners;
    return [
      ...made,
      ...(first ? [by(first)(95, 'user_token_revoked', { context: tokens.slice(0, 1) })] : []),
      ...(second
        ? [by(admin())(130, 'user_token_revoked', { context: [userEntry(second), ...tokens.slice(1, 2)] })]
        : []),
    ];
  },
});
