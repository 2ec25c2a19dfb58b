import { describe, expect, it } from 'vitest';
import { activityIds } from '../audit/activities';
import { minuteMs } from '../durations';
import { everything } from '../filter/filter';
import { plainEvent } from '../store/testing/page';
import { viewOf } from '../store/testing/view-of';
import { type PlainEvent, plainPanels } from './testing/plain-panels';
import { answersTo, contextOf, panels, valuesOf, worldOf } from './testing/plain-world';

const now = Date.parse('2026-04-08T13:20:00Z');
const inProducts = [
  '',
  'account',
  'admin',
  'bitbucket',
  'confluence',
  'guard',
  'jira',
  'jira-product-discovery',
  'jira-service-management',
];

/** One event of every activity; the sample has not all of them. An admin has said what each action is. */
const eventsIn = (product: string): PlainEvent[] =>
  activityIds.map((activity, n) => ({
    ...plainEvent(`${n}`, now - (n + 1) * minuteMs, {
      action: `did-${activity}`,
      product,
      outcome: 'unknown',
      target: { id: `${n}`, name: activity, type: 'things' },
    }),
    activity,
  }));
const corrections = new Map(activityIds.map((activity) => [`did-${activity}`, activity]));

describe.each(inProducts)('of every activity in the product “%s”', (product) => {
  const events = eventsIn(product).reverse();
  const { view } = viewOf([{ org: 'kestrel', events }], { corrections });
  const context = { ...contextOf('24h', everything, now), previous: null };
  const answers = answersTo(context, view);
  const world = worldOf(events, context, () => true);

  it.each(panels.map(({ id }) => id))('%s takes its own', (id) => {
    expect(valuesOf(answers.get(id))).toEqual(plainPanels[id]?.(world));
  });
});
