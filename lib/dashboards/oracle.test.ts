import { describe, expect, it } from 'vitest';
import { activityOf, classify } from '../audit/classify';
import type { AuditEvent } from '../audit/event';
import { understand } from '../audit/understand';
import { dayMs } from '../durations';
import { everything, type Filter } from '../filter/filter';
import { otherKey } from '../query/query';
import { run } from '../query/run';
import { createSampleOrg } from '../sample-org/sample-org';
import { viewOf } from '../store/testing/view-of';
import { type PlainEvent, plainPanels } from './testing/plain-panels';
import { answersTo, contextOf, panels, valuesOf, worldOf } from './testing/plain-world';

const now = Date.parse('2026-04-08T13:20:00Z');

/**
 * The sample organization across a change of clocks, as the store would hold it and as a plain list: the 30 days that are
 * asked for, those before that they are compared with, and some that nobody asks for.
 */
const org = createSampleOrg({ seed: 'panels', anchorAt: now, eventsPerDay: 120 });
const catalogue = new Map(org.catalogue.map((action) => [action.id, action]));
const classified = new Map(org.catalogue.map((action) => [action.id, classify(action)]));
const meaningOf = ({ action, outcome }: AuditEvent) => {
  if (!classified.has(action)) classified.set(action, classify({ id: action, displayName: '', groups: [] }));
  return activityOf(classified.get(action) ?? null, outcome) ?? '';
};
const events = org
  .eventsBetween(now - 75 * dayMs, now)
  .flatMap((raw): PlainEvent[] => {
    const understood = understand(JSON.stringify(raw), now);
    return understood.ok ? [{ ...understood.event, activity: meaningOf(understood.event) }] : [];
  })
  .sort((a, b) => a.at - b.at);
const cuts = [0, 1, 700, 0.4 * events.length, 0.9 * events.length, events.length].map(Math.floor);
const { view } = viewOf(
  cuts.slice(1).map((cut, i) => ({ org: org.id, events: events.slice(cuts[i], cut) })),
  { catalogue },
);

const admin = org.people.find(({ role }) => role === 'site-admin')?.id ?? '';

const filters: Record<string, { filter: Filter; lets: (event: PlainEvent) => boolean }> = {
  everything: { filter: everything, lets: () => true },
  'all but one country': {
    filter: { kind: 'not', of: { kind: 'in', field: 'country', values: ['DE'] } },
    lets: ({ country }) => country !== 'DE',
  },
  'one admin': {
    filter: { kind: 'in', field: 'actor', values: [admin] },
    lets: ({ actor }) => actor.id === admin,
  },
};

describe.each(['7d', '30d'] as const)('over %s', (choice) => {
  describe.each(Object.entries(filters))('under %s', (_, { filter, lets }) => {
    const context = contextOf(choice, filter, now);
    const answers = answersTo(context, view);
    const world = worldOf(events, context, lets);

    it.each(panels.map(({ id }) => id))('%s', (id) => {
      expect(valuesOf(answers.get(id))).toEqual(plainPanels[id]?.(world));
    });

    it('figures have the course that they sum up', () => {
      const ends = world.buckets.map((_, i) => world.buckets[i + 1] ?? Number.POSITIVE_INFINITY);
      const worlds = world.buckets.map((at, i) => ({
        at,
        during: { ...world, events: world.events.filter((event) => event.at >= at && event.at < (ends[i] ?? 0)) },
      }));
      for (const {
        id,
        columns,
        view: { kind },
      } of panels) {
        const { trend } = answers.get(id) ?? {};
        if (kind !== 'stat' || !trend) continue;
        expect([id, trend], Object.keys(columns).join()).toEqual([
          id,
          worlds.map(({ at, during }) => ({ at, value: plainPanels[id]?.(during)[0]?.now })),
        ]);
      }
    });
  });
});

describe('rows', () => {
  const context = contextOf('30d', everything, now);
  const answers = answersTo(context, view);
  const countOf = (filter: Filter) =>
    run(
      [
        {
          kind: 'aggregate',
          range: context.range,
          filter,
          groupBy: [],
          measure: { kind: 'count' },
          timeZone: context.timeZone,
        },
      ],
      view,
    )[0].total;

  /** What things were last called. */
  const names = {
    actor: new Map<string, string>(),
    target: new Map<string, string>(),
    scope: new Map<string, string>(),
  };
  for (const { actor, target, scope } of events) {
    if (actor.id) names.actor.set(actor.id, actor.name || actor.email || actor.id);
    if (target) names.target.set(`${target.type}/${target.id}`, target.name);
    if (scope) names.scope.set(`${scope.type}/${scope.id}`, scope.name);
  }

  it.each(panels.map(({ id, columns }) => ({ id, columns })))(
    'of $id call things by their last names',
    ({ id, columns }) => {
      for (const { cells } of answers.get(id)?.rows ?? []) {
        for (const [column, { field }] of Object.entries(columns)) {
          const { value, label, word } = cells[column] ?? { value: null };
          if (value === otherKey || value === null) expect(word ?? '–').not.toBe('');
          else if (field === 'action') expect(label).toBe(catalogue.get(String(value))?.displayName);
          else if (field === 'actor' && value === '') expect(word).toBe('no-actor');
          else if (field === 'actor' || field === 'target' || field === 'scope')
            expect(label ?? '').toBe(names[field].get(String(value)) ?? '');
        }
      }
    },
  );

  it.each(
    panels
      .filter(({ columns }) => Object.values(columns)[0]?.kind === 'time')
      .map(({ id, columns }) => ({ id, columns })),
  )('of $id open the event that they tell of', ({ id, columns }) => {
    for (const { cells, event } of answers.get(id)?.rows ?? []) {
      expect(event).toMatchObject({ at: cells.time?.value });
      const stored = view.segments.find((segment) => segment.id === event?.ref.segment);
      expect(stored?.at[event?.ref.row ?? -1]).toBe(cells.time?.value);
      if (columns.activity) expect(event?.activity).toBe(cells.activity?.value);
    }
  });

  it('of figures filter by what they count', () => {
    const filtering = panels.flatMap(({ id }) => answers.get(id)?.rows ?? []).filter(({ filter }) => filter);
    expect(filtering.map(({ cells }) => cells.measure?.value)).toEqual([
      'failed-logins',
      'users-created',
      'roles-assigned',
      'api-tokens-created',
      'policy-changes',
    ]);
    // These filters have no times in them: as written and as asked they are the same.
    for (const { filter, cells } of filtering) expect(countOf(filter as Filter)).toBe(cells.now?.value);
  });
});

describe('over half a year', () => {
  const answers = answersTo(contextOf('180d', everything, now), view);

  it('every panel has its meaning said plainly', () => {
    expect(Object.keys(plainPanels).sort()).toEqual(panels.map(({ id }) => id).sort());
  });

  it.each(panels.map(({ id, view: { kind } }) => ({ id, kind })))('$id has something to show', ({ id, kind }) => {
    const rows = answers.get(id)?.rows ?? [];
    expect(rows.length).toBeGreaterThan(0);
    if (kind === 'stat') for (const { cells } of rows) expect(cells.now?.value).toBeGreaterThan(0);
  });

  it('nothing is compared with a past that is not held', () => {
    for (const {
      id,
      view: { kind },
    } of panels.filter((panel) => panel.view.kind === 'stat'))
      expect([id, kind, answers.get(id)?.rows.map(({ cells }) => cells.before?.value)]).toEqual([
        id,
        kind,
        answers.get(id)?.rows.map(() => null),
      ]);
  });
});
