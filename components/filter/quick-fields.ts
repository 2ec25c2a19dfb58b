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

/** Whatever is set, so many are offered at once; and the room of how many buttons a chip takes. */
const full = { least: 3, chip: 2 };
const narrow = { least: 0, chip: 3 };

/**
 * The fields that are offered; one organization is nothing to choose from. `used` has the field of each chip: a field with
 * a condition is offered again among the others only, and each chip takes the room of some buttons, so that all stay in a row.
 */
export const offeredFields = ({
  compact,
  orgs,
  used,
}: {
  compact: boolean;
  orgs: number;
  used: readonly (ChipField | null)[];
}): OfferedFields => {
  const offered = [...fields, ...timeFields].filter((field) => field !== 'org' || orgs > 1);
  const candidates = (compact ? compactQuick : quick).filter((field) => offered.includes(field));
  const { least, chip } = compact ? narrow : full;
  const room = Math.max(least, candidates.length - chip * used.length);
  const atOnce = candidates.filter((field) => !used.includes(field)).slice(0, room);
  return { quick: atOnce, more: offered.filter((field) => !atOnce.includes(field)) };
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
