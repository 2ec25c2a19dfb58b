import { type Field, fields, type TimeField, timeFields } from '../../lib/filter/filter';

/** What a chip can be about. */
export type ChipField = Field | TimeField;

/** Offered at once, in this order. */
const quick: readonly ChipField[] = [
  'org',
  'product',
  'actor',
  'activity',
  'action',
  'country',
  'ip',
  'outcome',
  'auth-type',
];

/** As many as have room in one row of the popup. */
const compactQuick: readonly ChipField[] = ['product', 'actor', 'activity', 'country', 'ip', 'outcome'];

export interface OfferedFields {
  /** Offered at once, each with a button of its own. */
  quick: ChipField[];
  /** Offered by "more". */
  more: ChipField[];
}

/** The fields that are offered; one organization is nothing to choose from. */
export const offeredFields = ({ compact, orgs }: { compact: boolean; orgs: number }): OfferedFields => {
  const offered = [...fields, ...timeFields].filter((field) => field !== 'org' || orgs > 1);
  const atOnce = (compact ? compactQuick : quick).filter((field) => offered.includes(field));
  return { quick: [...atOnce], more: offered.filter((field) => !atOnce.includes(field)) };
};

/** Fields of many values with names, for which people look with wildcards. */
const matched: ReadonlySet<ChipField> = new Set([
  'actor',
  'action',
  'target',
  'scope',
  'token',
  'ip',
  'city',
  'region',
]);

/** Whether a field can be compared with a pattern. */
export const canMatch = (field: ChipField): field is Field => matched.has(field);

export const isTimeField = (field: ChipField): field is TimeField => (timeFields as readonly string[]).includes(field);
