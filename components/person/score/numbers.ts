const one = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const some = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const exact = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const significant = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 4 });
const share = new Intl.NumberFormat(undefined, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const signed = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'always',
});

/** Tenths as a number with one decimal: 203 is `20.3`. */
export const formatTenths = (tenths: number): string => one.format(tenths / 10);

/** The same with its sign. */
export const formatSignedTenths = (tenths: number): string => signed.format(tenths / 10);

/** A factor: `1`, `0.5`, `1.25`. */
export const formatFactor = (value: number): string => some.format(value);

/** A divisor or a score where two decimals count: `2.83`, `94.45`. */
export const formatExact = (value: number): string => exact.format(value);

/** Odds, which may be small and large: `0.02564`, `17.02`. */
export const formatOdds = (value: number): string => significant.format(value);

/** How much is left: `82.3%`. */
export const formatShare = (value: number): string => share.format(value);

/** A number of days, with one decimal. */
export const formatDays = (days: number): string => one.format(days);
