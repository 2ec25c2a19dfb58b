import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../lib/audit/event';
import { dayMs, hourMs, minuteMs } from '../../lib/durations';
import { everything } from '../../lib/filter/filter';
import { viewOf } from '../../lib/store/testing/view-of';
import type { PersonPicture } from './person-picture';
import { steadyPicture } from './steady-picture';

const start = Date.UTC(2026, 5, 1);
const event = (by: string, more: Partial<AuditEvent> = {}): AuditEvent => ({
  id: by,
  at: start - hourMs,
  processedAt: null,
  action: 'user_login',
  actor: { id: by, type: 'user', name: '', email: '' },
  authType: 'session',
  token: null,
  product: 'jira',
  target: null,
  scope: null,
  site: null,
  country: 'DE',
  region: '',
  city: '',
  ip: '192.0.2.1',
  outcome: 'success',
  ...more,
});

/** A view of four segments: Anna's, somebody else's, another one of Anna's, and one in which something is done to her. */
const { view } = viewOf([
  { org: 'o', events: [event('anna')] },
  { org: 'o', events: [event('ben')] },
  { org: 'o', events: [event('anna')] },
  { org: 'o', events: [event('ben', { target: { type: 'users', id: 'anna', name: 'Anna' } })] },
]);
const viewWith = (...ids: number[]) => ({ ...view, segments: view.segments.filter(({ id }) => ids.includes(id)) });

const pictureAt = (now: number, length: number, more: Partial<PersonPicture> = {}): PersonPicture => ({
  asked: 'the same',
  org: 'o',
  view: viewWith(1),
  held: { from: 0, to: start },
  range: { from: now - length, to: now },
  filter: everything,
  now,
  person: 'anna',
  events: 3,
  lastAct: null,
  off: null,
  name: 'Anna',
  email: '',
  ...more,
});

describe('a steady picture', () => {
  const before = pictureAt(start, 30 * dayMs);

  it('stays where a minute has passed and nothing else', () => {
    expect(steadyPicture(before, pictureAt(start + minuteMs, 30 * dayMs))).toBe(before);
  });

  it('stays where what has come in is about others', () => {
    expect(steadyPicture(before, pictureAt(start, 30 * dayMs, { view: viewWith(1, 2) }))).toBe(before);
  });

  it.each([
    ['much time has passed', pictureAt(start + hourMs, 30 * dayMs)],
    ['something else was asked', pictureAt(start, 30 * dayMs, { asked: 'another' })],
    ['the clock was put back', pictureAt(start - hourMs, 30 * dayMs)],
    [
      'actions mean something else',
      pictureAt(start, 30 * dayMs, { view: { ...viewWith(1), corrections: new Map([['a', 'login']]) } }),
    ],
    [
      'a time in the filter has moved',
      pictureAt(start, 30 * dayMs, { filter: { kind: 'in', field: 'actor', values: ['x'] } }),
    ],
    ['they did something', pictureAt(start, 30 * dayMs, { view: viewWith(1, 2, 3) })],
    ['something was done to them', pictureAt(start, 30 * dayMs, { view: viewWith(1, 4) })],
    ['what was held is merged, or held no more', pictureAt(start, 30 * dayMs, { view: viewWith(2) })],
  ])('goes where %s', (_, next) => expect(steadyPicture(before, next)).toBe(next));

  it('goes every minute where the range is an hour', () => {
    const next = pictureAt(start + minuteMs, hourMs);
    expect(steadyPicture(pictureAt(start, hourMs), next)).toBe(next);
  });
});
