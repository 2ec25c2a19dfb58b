import type { Selected } from '../filter/compile-filter';
import { type RowColumns, rowColumns } from '../filter/row-columns';
import type { Segment, StoreView } from '../store/view';
import { planAggregate } from './aggregate';
import { conjuncts } from './condition';
import { createCubes } from './cubes';
import { planList } from './list';
import type { Pass, Plan, PlanContext } from './plan';
import type { Query, Result, ResultOf } from './query';
import { createSelect, type Select } from './select';
import { planSummary } from './summary';

/**
 * Answers all queries in one scan of the view's segments (one more for groups whose totals must be known first).
 * Queries of the same range and filter share the selection, and what can be counted together is counted in one loop.
 * Nothing is read but the view: load one that covers the ranges. Throws a RangeError for a range with more than a
 * million buckets or an unknown time zone.
 */
export function run<const Q extends readonly Query[]>(
  queries: Q,
  view: StoreView,
): { -readonly [K in keyof Q]: ResultOf<Q[K]> } {
  const columns = rowColumns(view);
  const rows = view.segments.reduce((sum, segment) => sum + segment.rows, 0);
  const select = createSelections(columns);
  const context: PlanContext = { view, columns, select, cubes: createCubes(columns, rows) };
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
    const feeds = [...passes, ...context.cubes.takePasses()].map((pass) => ({ pass, selected: select(pass) }));
    if (feeds.length === 0) continue;
    for (const segment of view.segments) for (const { pass, selected } of feeds) pass.feed(segment, selected(segment));
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

/** Selects the rows of a segment once for all passes of the same range and filter. */
function createSelections(columns: RowColumns): PlanContext['select'] {
  const selections = new Map<string, Select>();
  return ({ range, filter }) => {
    const parts = conjuncts(filter).map((part) => JSON.stringify(part));
    const key = JSON.stringify([range.from, range.to, parts.sort()]);
    const selection = selections.get(key) ?? remember(createSelect(range, filter, columns));
    selections.set(key, selection);
    return selection;
  };
}

function remember(select: Select): Select {
  const known = new Map<Segment, Selected>();
  return (segment) => {
    const selected = known.get(segment) ?? select(segment);
    known.set(segment, selected);
    return selected;
  };
}
