import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everything } from '../../lib/filter/filter';
import { arrange } from '../../lib/query/arrange';
import type { SortField } from '../../lib/query/arrangement';
import { plainEvent } from '../../lib/store/testing/page';
import { viewOf } from '../../lib/store/testing/view-of';
import { findRow, sameEvent } from './find-row';

const eventAt = (at: number, actor: string) =>
  plainEvent(`${at}${actor}`, at, { actor: { id: actor, name: actor, email: '', type: 'user' } });

/** Times with many ties. */
const arbitraryEvents = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 30 }), actor: fc.constantFrom('anna', 'bert', 'chloe') }),
  { maxLength: 40 },
);

const sorts = fc.record({ by: fc.constantFrom<SortField>('time', 'actor', 'country'), descending: fc.boolean() });

describe('an event among those of a later moment', () => {
  it('is found where it stands now, whatever has come', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryEvents, sorts, (first, later, sort) => {
        const arranged = (events: typeof first) =>
          arrange(
            { range: { from: 0, to: 100 }, filter: everything, sort },
            viewOf([{ org: 'o', events: events.map(({ at, actor }) => eventAt(at, actor)) }]).view,
          );
        const before = arranged(first);
        const after = arranged([...first, ...later]);
        for (const [at, row] of before.rows(0, before.total).entries()) {
          const found = findRow(after, row, sort, at);
          expect(found).not.toBeNull();
          const [there] = after.rows(found ?? 0, (found ?? 0) + 1);
          expect(there && sameEvent(there, row)).toBe(true);
        }
      }),
    );
  });

  it('is not found where it is gone', () => {
    const view = (ats: number[]) => viewOf([{ org: 'o', events: ats.map((at) => eventAt(at, 'anna')) }]).view;
    for (const by of ['time', 'actor'] as const) {
      const query = { range: { from: 0, to: 100 }, filter: everything, sort: { by, descending: true } };
      const [gone] = arrange(query, view([5])).rows(0, 1);
      if (!gone) throw new Error('There is one event.');
      expect(findRow(arrange(query, view([1, 4, 6])), gone, query.sort, 1)).toBeNull();
      expect(findRow(arrange(query, view([])), gone, query.sort, 0)).toBeNull();
    }
  });
});
