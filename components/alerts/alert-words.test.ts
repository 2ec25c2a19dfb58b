import { describe, expect, it } from 'vitest';
import type { Alert } from '../../lib/alerts/alert';
import { hourMs, minuteMs } from '../../lib/durations';
import type { Definition, Trigger } from '../../lib/monitors/monitor';
import { happenedOf, listed, titleOfAlert, whatOf, whereOf, whomOf } from './alert-words';
import { alertWith } from './testing/alert';

const nameOf = (field: string, value: string) => `${field}:${value}`;
const { definition } = alertWith();

const of = (trigger: Trigger, part: Partial<Definition> = {}, change: Partial<Alert> = {}) =>
  whatOf(alertWith({ definition: { ...definition, trigger, ...part }, ...change }), nameOf);

describe('what happened', () => {
  it('says how many, in which time, and how many would have been right', () => {
    expect(of({ kind: 'count' })).toBe('6 events within 15 min, more than 5');
    expect(of({ kind: 'count' }, { thresholds: { critical: 0 } }, { peak: 1 })).toBe('1 event');
    expect(of({ kind: 'distinct', field: 'actor' })).toBe('Actor: 6 different ones within 15 min, more than 5');
    expect(of({ kind: 'missing', usual: true })).toBe('No event for 15 min');
    expect(of({ kind: 'dormant' }, {}, { peak: 45 })).toBe('Active again after 45 days');
    expect(of({ kind: 'collection', of: 'failing' }, {}, { peak: 2 })).toBe('Syncs have failed for 2 h');
  });

  it('names the threshold of the severity that was reached', () =>
    expect(of({ kind: 'count' }, { thresholds: { critical: 20, warning: 5 } }, { severity: 'warning' })).toBe(
      '6 events within 15 min, more than 5',
    ));

  it('tells a long session from many logins', () => {
    const logins: Trigger = { kind: 'logins', ends: '', longestSession: 12 * hourMs };
    expect(of(logins, { window: 5 * minuteMs })).toBe('6 events within 5 min, more than 5');
    expect(of(logins, {}, { value: 'session', peak: 14 })).toBe('A session of 14 h, longer than 12 h');
  });

  it('names what is new', () =>
    expect(
      of({ kind: 'first-seen', field: 'country', memory: 1, learn: { events: 1, ms: 1 } }, {}, { value: 'BR' }),
    ).toBe('First time: Country country:BR'));

  it('says what was done, where it is known', () => {
    const facts = { ...alertWith().facts, activities: [{ value: 'login', name: '', count: 6 }] };
    expect(happenedOf(alertWith({ facts }), nameOf)).toBe('6 events within 15 min, more than 5 · activity:login');
    expect(happenedOf(alertWith(), nameOf)).toBe('6 events within 15 min, more than 5');
  });
});

describe('whom an alert is about', () => {
  it('is its entity by name, else by what values are called', () => {
    expect(whomOf(alertWith(), nameOf)).toBe('Anna');
    expect(whomOf(alertWith({ entityName: '' }), nameOf)).toBe('actor:u-1');
  });

  it('is for the whole organization who did it', () => {
    const actors = ['Anna', 'Ben', 'Cy', 'Di'].map((name) => ({ value: name, name, count: 1 }));
    const facts = { ...alertWith().facts, actors };
    expect(whomOf(alertWith({ entity: '', entityName: '', facts }), nameOf)).toBe('Anna, Ben and 2 more');
    expect(whomOf(alertWith({ entity: '', entityName: '' }), nameOf)).toBe('The whole organization');
  });
});

describe('where from', () => {
  it('is countries, else addresses, else nothing', () => {
    const { facts } = alertWith();
    const ips = [{ value: '203.0.113.7', name: '', count: 1 }];
    const countries = [{ value: 'IR', name: '', count: 1 }];
    expect(whereOf({ facts: { ...facts, ips, countries } }, nameOf)).toBe('country:IR');
    expect(whereOf({ facts: { ...facts, ips } }, nameOf)).toBe('203.0.113.7');
    expect(whereOf({ facts }, nameOf)).toBe('');
  });
});

it('a name is said once, and none is not said', () => expect(listed(['Anna', '', 'Anna', 'Ben'])).toBe('Anna, Ben'));

it('a monitor of the admin’s own is called as it was when it fired', () =>
  expect(titleOfAlert({ monitor: 'own-1', title: 'Night shift' })).toBe('Night shift'));
