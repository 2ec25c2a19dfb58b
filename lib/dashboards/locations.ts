import type { Filter } from '../filter/filter';
import type { AggregateResult } from '../query/query';
import type { ColumnText, PanelContext, PanelRows } from './panel';
import { ask, distinct } from './queries';

/** The columns of every map. */
export const locationColumns = {
  country: { kind: 'country', field: 'country' },
  events: { kind: 'number' },
  actors: { kind: 'number' },
} as const satisfies Record<string, ColumnText>;

/** Events and actors by country, of the events that `filter` lets through. */
export const locationQueries = (context: PanelContext, filter: Filter) => ({
  events: ask(context, { filter, groupBy: [{ field: 'country' }] }),
  actors: ask(context, { filter, groupBy: [{ field: 'country' }], measure: distinct('actor') }),
});

/** One row a country, most events first. */
export const locationRows = ({
  events,
  actors,
}: {
  events: AggregateResult;
  actors: AggregateResult;
}): PanelRows<keyof typeof locationColumns> => {
  const people = new Map(actors.rows.map(({ keys: [country = ''], value }) => [country, value]));
  return {
    rows: events.rows.map(({ keys: [country = ''], value }) => ({
      cells: { country: { value: country }, events: { value }, actors: { value: people.get(country) ?? 0 } },
    })),
  };
};
