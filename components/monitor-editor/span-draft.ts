import { dayMs, hourMs, minuteMs } from '../../lib/durations';

/** Units in which a length of time can be written, ms. */
export const spanUnits = { minutes: minuteMs, hours: hourMs, days: dayMs };

export type SpanUnit = keyof typeof spanUnits;

/** A length of time as it stands in a form: one of those that are offered (ms), or as it is being written. */
export type SpanDraft = number | { amount: string; unit: SpanUnit };

/** Its length, ms; NaN where what is written is no number. */
export const msOf = (span: SpanDraft): number =>
  typeof span === 'number' ? span : numberOf(span.amount) * spanUnits[span.unit];

/** A number as people write one; NaN for anything else. */
export const numberOf = (text: string): number => {
  const plain = text.trim().replace(',', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
};

/** A length of time, ms, in the greatest unit in which it is a whole number. */
export const writtenSpan = (ms: number): { amount: string; unit: SpanUnit } => {
  const unit = ms >= dayMs && ms % dayMs === 0 ? 'days' : ms >= hourMs && ms % hourMs === 0 ? 'hours' : 'minutes';
  return { amount: String(ms / spanUnits[unit]), unit };
};

/** How a stored length stands in a form that offers `presets`, ms. */
export const spanDraftOf = (ms: number, presets: readonly number[]): SpanDraft =>
  presets.includes(ms) ? ms : writtenSpan(ms);
