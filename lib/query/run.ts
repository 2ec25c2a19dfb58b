import type { Selected } from '../filter/compile-filter';
import { rowColumns } from '../filter/row-columns';
import type { Segment, StoreView } from '../store/view';
import { planAggregate } from './aggregate';
import { createCubes } from './cubes';
import { planList } from './list';
import type { Pass, Plan, PlanContext } from './plan';
import type { Query, Result, ResultOf } from './query';
import { createSelect, type Select } from './select';
import { planSummary } from './summary';

/**
 * Answers all queries in one scan of the view's segments (one more for groups whose totals must be known first).
 * Queries of the same range and filter share the selection. Nothing is read but the view: load one that covers
 * the ranges. Throws a RangeError for a range with more than a million buckets or an unknown time zone.
 */
export function run<const Q extends readonly Query[]>(
  queries: Q,
  view: StoreView,
): { -readonly [K in keyof Q]: ResultOf<Q[K]> } {
  const columns = rowColumns(view);
  const rows = view.segments.reduce((sum, segment) => sum + segment.rows, 0);
  const context: PlanContext = { view, columns, cubes: createCubes(columns, rows) };
  const select = createSelections(context);
  const results = new Array<Result>(queries.length);
  let running = queries.map((query, index) => ({ index, plan: planOf(query, context) }));
  while (running.length > 0) {
    const passes: Pass[] = [];
    running = running.filter(({ index, plan }) => {
      const step = plan.next();
      if (step.done) results[index] = step.value;
      else passes.push(...step.value);
      return !step.done;
    });
    passes.push(...context.cubes.takePasses());
    if (passes.length === 0) continue;
    for (const segment of view.segments) for (const pass of passes) pass.feed(segment, select(pass, segment));
  }
  return results as { -readonly [K in keyof Q]: ResultOf<Q[K]> };
}

function planOf(query: Query, context: PlanContext): Plan {
  switch (query.kind) {
    case 'list':
      return planList(query, context);
    case 'summary':
      return planSummary(query, context);
    case 'aggregate':
      return planAggregate(query, context);
  }
}

/** Selects the rows of a pass in a segment, once for all passes of the same range and filter. */
function createSelections({ columns }: PlanContext): (pass: Pass, segment: Segment) => Selected {
  const selections = new Map<string, Select>();
  const byPass = new WeakMap<Pass, Select>();

  function selectionOf({ range, filter }: Pass): Select {
    const key = JSON.stringify([range.from, range.to, filter]);
    const known = selections.get(key);
    if (known) return known;
    const select = createSelect(range, filter, columns);
    const selected = new Map<number, Selected>();
    const selection = (segment: Segment) => {
      const before = selected.get(segment.id);
      if (before) return before;
      const found = select(segment);
      selected.set(segment.id, found);
      return found;
    };
    selections.set(key, selection);
    return selection;
  }

  return (pass, segment) => {
    const selection = byPass.get(pass) ?? selectionOf(pass);
    byPass.set(pass, selection);
    return selection(segment);
  };
}
