import { describe, expect, it } from 'vitest';
import { understand } from '../../audit/understand';
import type { Example, ExampleEvent } from '../monitor';
import { rawEventsOf } from './raw-events';

const startAt = Date.parse('2026-03-04T12:00:00Z');

const read = (...events: ExampleEvent[]) =>
  rawEventsOf({ events }, startAt).map((raw) => {
    const understood = understand(raw, startAt);
    if (!understood.ok) throw new Error(understood.quarantined.detail);
    return understood.event;
  });

describe('an example as Atlassian sends it', () => {
  it('happens when it is told to, as often as it is told to, the oldest first', () => {
    const events = read(
      { minute: 5, action: 'user_login', by: 'ben' },
      { minute: 0, action: 'user_login', repeat: { times: 3, every: 4 } },
    );
    expect(events.map(({ at, actor }) => [(at - startAt) / 60_000, actor.name])).toEqual([
      [0, 'anna'],
      [4, 'anna'],
      [5, 'ben'],
      [8, 'anna'],
    ]);
  });

  it('is the same for the same start, with ids that no other event has', () => {
    const example: Example = { events: [{ minute: 0, action: 'user_login', repeat: { times: 3, every: 0 } }] };
    const raw = rawEventsOf(example, startAt);
    expect(rawEventsOf(example, startAt)).toEqual(raw);
    const ids = [...raw, ...rawEventsOf(example, startAt + 1)].map((text) => (JSON.parse(text) as { id: string }).id);
    expect(new Set(ids).size).toBe(6);
  });

  it('says who, on whom, from where and how', () => {
    const [event] = read({
      minute: 0,
      action: 'user_granted_role',
      by: 'dora',
      on: ['user:ben', 'role:site-admin'],
      ip: '192.0.2.7',
      country: 'Iran, Islamic Republic of',
      city: 'Tehran',
      auth: 'api-token',
      token: 'report',
    });
    expect(event).toMatchObject({
      actor: { id: '557058:dora', type: 'user', email: 'dora@company.example' },
      target: { id: '557058:ben', type: 'users' },
      scope: { id: 'site-admin', type: 'roles' },
      ip: '192.0.2.7',
      country: 'IR',
      city: 'Tehran',
      authType: 'api-token',
      token: { id: 'report' },
    });
  });

  it('knows apps, issues, the outcome of a status, and events from nowhere', () => {
    const [app, issue, failure] = read(
      { minute: 0, action: 'third_party_app_jira_api_request', by: 'app:diagrams' },
      { minute: 1, action: 'jira_issue_viewed', on: ['issue:WEB-7'] },
      { minute: 2, action: 'user_login', on: ['user:anna'], attributes: { status: 'FAILED' } },
    );
    expect(app).toMatchObject({ actor: { type: 'app', name: 'diagrams' }, country: '', ip: '' });
    expect(issue).toMatchObject({ target: { type: 'issue', id: 'WEB-7' }, scope: { id: 'WEB' }, product: 'jira' });
    expect(failure).toMatchObject({ outcome: 'failure', target: null });
  });
});
