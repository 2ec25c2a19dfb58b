import type { Field, Filter } from '../filter/filter';
import type { AggregateQuery, GroupBy, Measure } from '../query/query';
import type { Range } from '../store/view';
import type { Family } from './families';
import type { PanelContext } from './panel';

/** What is asked for beyond the context's range and filter. */
interface Question {
  range?: Range;
  filter?: Filter | undefined;
  groupBy?: readonly GroupBy[];
  measure?: Measure;
  bucketed?: boolean;
  order?: AggregateQuery['order'];
}

/** Both at once; the dashboard's filter alone where a panel adds none. */
export const within = (filter: Filter, extra: Filter | undefined): Filter =>
  extra ? { kind: 'and', of: [filter, extra] } : filter;

/** A question about the context's range, or another one. */
export const ask = (context: PanelContext, question: Question = {}): AggregateQuery => ({
  kind: 'aggregate',
  range: question.range ?? context.range,
  filter: within(context.filter, question.filter),
  groupBy: question.groupBy ?? [],
  ...(question.bucketed ? { bucket: context.bucket } : {}),
  measure: question.measure ?? { kind: 'count' },
  order: question.order ?? 'value',
  timeZone: context.timeZone,
});

/** The same question about the period before; null where there is none. */
export const askBefore = (context: PanelContext, question: Question = {}): AggregateQuery | null =>
  context.previous && ask(context, { ...question, range: context.previous });

/** Counts the distinct values of a field. */
export const distinct = (field: Field): Measure => ({ kind: 'distinct', field });

/** Events that say something about the field. */
export const known = (field: Field): Family => ({ kind: 'not', of: { kind: 'empty', field } });
