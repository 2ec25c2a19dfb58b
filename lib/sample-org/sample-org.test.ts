import { describe, expect, it } from 'vitest';
import { dayMs, hourMs } from '../durations';
import { incidents } from './incidents/all';
import type { RawEvent } from './raw-event';
import { createSampleOrg } from './sample-org';

const anchorAt = Date.parse('2026-08-19T13:20:00Z');
const org = createSampleOrg({ seed: 'test', anchorAt });
const halfYear = org.eventsBetween(anchorAt - 180 * dayMs, anchorAt);
const processedAt = (event: RawEvent) => Date.parse(event.attributes.processedAt);
const entriesOf = ({ attributes: { context, container } }: RawEvent) => [context ?? [], container ?? []].flat();

describe('the sample organization', () => {
  it('has 250 people with different accounts and addresses', () => {
    expect(org.people).toHaveLength(250);
    expect(new Set(org.people.map(({ id }) => id)).size).toBe(250);
    expect(new Set(org.people.map(({ email }) => email)).size).toBe(250);
    for (const { email } of org.people)
      expect(email).toMatch(/^[a-z][a-z0-9.-]+@(partners\.)?kestrel-freight\.example$/);
    expect(org.people.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
  });

  it('gives the same events whatever window is asked for, and whoever asks', () => {
    const from = anchorAt - 3 * dayMs;
    const whole = org.eventsBetween(from, from + 2 * dayMs);
    const again = createSampleOrg({ seed: 'test', anchorAt });
    const pieces = Array.from({ length: 8 }, (_, n) => n)
      .reverse()
      .map((n) => again.eventsBetween(from + n * 6 * hourMs, from + (n + 1) * 6 * hourMs))
      .reverse();
    expect(pieces.flat()).toEqual(whole);
  });

  it('keeps windows half-open and sorted by processing time', () => {
    const times = halfYear.map(processedAt);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    const [first] = times;
    if (first === undefined) throw new Error('no events');
    expect(org.eventsBetween(first, first + 1).length).toBeGreaterThan(0);
    expect(org.eventsBetween(first - hourMs, first).map(processedAt)).not.toContain(first);
  });

  it('is another organization for another seed', () => {
    const other = createSampleOrg({ seed: 'other', anchorAt });
    expect(other.id).not.toBe(org.id);
    const ids = new Set(halfYear.map(({ id }) => id));
    expect(other.eventsBetween(anchorAt - dayMs, anchorAt).filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it.each([400, 2000])('makes about %i events a day', (eventsPerDay) => {
    const weeks = createSampleOrg({ seed: 2, anchorAt, eventsPerDay }).eventsBetween(anchorAt - 28 * dayMs, anchorAt);
    expect(weeks.length / 28).toBeGreaterThan(eventsPerDay * 0.85);
    expect(weeks.length / 28).toBeLessThan(eventsPerDay * 1.25);
  });

  it('goes on after the anchor', () => {
    for (let day = 0; day < 5; day++) {
      expect(org.eventsBetween(anchorAt + day * dayMs, anchorAt + (day + 1) * dayMs).length).toBeGreaterThan(30);
    }
  });

  it('has no id twice', () => {
    expect(new Set(halfYear.map(({ id }) => id)).size).toBe(halfYear.length);
  });

  it('uses no action that its catalogue lacks', () => {
    const known = new Set(org.catalogue.map(({ id }) => id));
    expect(
      [...new Set(halfYear.map(({ attributes }) => attributes.action))].filter((action) => !known.has(action)),
    ).toEqual([]);
  });

  it('rests at the weekend and at night', () => {
    const berlin = new Set(org.people.filter(({ office }) => office.id === 'berlin').map(({ id }) => id));
    const cairo = new Set(org.people.filter(({ office }) => office.id === 'cairo').map(({ id }) => id));
    const count = (ids: Set<string>, weekday: number) =>
      halfYear.filter(
        ({ attributes }) => ids.has(attributes.actor?.id ?? '') && new Date(attributes.time).getUTCDay() === weekday,
      ).length;
    expect(count(berlin, 0)).toBeLessThan(count(berlin, 2) / 3);
    expect(count(cairo, 5)).toBeLessThan(count(cairo, 0) / 3);
    const atHour = (hour: number) =>
      halfYear.filter(({ attributes }) => new Date(attributes.time).getUTCHours() === hour).length;
    expect(atHour(1)).toBeLessThan(atHour(13) / 2);
  });

  it.each<readonly [string, (event: RawEvent) => boolean]>([
    ['a time without milliseconds', ({ attributes }) => !attributes.time.includes('.')],
    ['a time with milliseconds', ({ attributes }) => attributes.time.includes('.')],
    ['no location', ({ attributes }) => attributes.location === undefined],
    ['a location of nothing but geo', ({ attributes }) => Object.keys(attributes.location ?? {}).join() === 'geo'],
    ['an empty city', ({ attributes }) => attributes.location?.city === ''],
    ['no region', ({ attributes: { location } }) => Boolean(location?.city) && location?.regionName === undefined],
    ['an actor without e-mail', ({ attributes }) => attributes.actor?.email === undefined],
    ['a system actor', ({ attributes }) => attributes.actor?.email === 'Atlassian app'],
    ['an app that acts for someone', ({ attributes }) => Boolean(attributes.actor?.app && attributes.actor.onBehalfOf)],
    ['an API token', ({ attributes }) => attributes.actor?.auth?.authType === 'api-token'],
    ['no message', ({ message }) => message === undefined],
    ['no type', ({ type }) => type === undefined],
    ['no links', ({ links }) => links === undefined],
    ['relations: null', (event) => event.relations === null],
    [
      'a container that is an object',
      ({ attributes: { container } }) => Boolean(container && !Array.isArray(container)),
    ],
    ['no context', ({ attributes: { context } }) => context === null],
    [
      'empty attributes',
      (event) => entriesOf(event).some(({ attributes }) => attributes && Object.keys(attributes).length === 0),
    ],
    ['an id that is no UUID', ({ id }) => !/^[0-9a-f]{8}-/.test(id)],
    ['users before groups', (event) => entriesOf(event)[0]?.type === 'users' && entriesOf(event)[1]?.type === 'groups'],
    ['groups before users', (event) => entriesOf(event)[0]?.type === 'groups' && entriesOf(event)[1]?.type === 'users'],
    ['an event that is hours late', (event) => processedAt(event) - Date.parse(event.attributes.time) > 2 * hourMs],
    ['a failed login by its action', ({ attributes }) => attributes.action === 'user_login_failed'],
    [
      'a failed login by a status',
      (event) =>
        event.attributes.action === 'user_login' &&
        entriesOf(event).some(({ attributes }) => attributes?.status === 'FAILED'),
    ],
    ['an account id of the old kind', ({ attributes }) => /^[0-9a-f]{24}$/.test(attributes.actor?.id ?? '')],
  ])('has now and then %s', (_, holds) => {
    expect(halfYear.some(holds)).toBe(true);
  });
});

describe('the storyline', () => {
  it('tells every incident, at least once within the last 60 days', () => {
    for (const { id, when } of incidents) {
      const told = org.storyline.filter((entry) => entry.id === id);
      expect(told).toHaveLength(when.length);
      expect(
        told.some(({ at }) => at <= anchorAt && at > anchorAt - 60 * dayMs),
        id,
      ).toBe(true);
    }
  });

  it.each([
    [1, 6],
    [7, 20],
    [30, 35],
  ])('is alive in the last %i days', (days, least) => {
    const recent = org.storyline.filter(({ at }) => at > anchorAt - days * dayMs && at <= anchorAt);
    expect(recent.length).toBeGreaterThanOrEqual(least);
  });

  it('names events that are in the log', () => {
    const ids = new Set(halfYear.map(({ id }) => id));
    const past = org.storyline.filter(({ at }) => at < anchorAt - dayMs && at > anchorAt - 178 * dayMs);
    for (const { id, eventIds } of past) {
      expect(eventIds.length, id).toBeGreaterThan(0);
      expect(
        eventIds.filter((event) => !ids.has(event)),
        id,
      ).toEqual([]);
    }
  });

  it('lets nobody work who is dormant or has left, but in an incident', () => {
    const told = new Set(org.storyline.flatMap(({ eventIds }) => eventIds));
    const ends = new Map(
      org.people.map(({ id, leftAt, dormantFrom }) => [id, Math.min(leftAt, dormantFrom) + dayMs] as const),
    );
    const late = halfYear.filter(({ id, attributes: { actor, action, time } }) => {
      const end = ends.get(actor?.id ?? '') ?? Number.POSITIVE_INFINITY;
      return Date.parse(time) > end && /^(jira|confluence)_/.test(action) && !told.has(id);
    });
    expect(late).toEqual([]);
  });
});
