import type { PassCircumstances } from '../pass-circumstances';

/** Circumstances in which there is nothing to say beside the events. */
export const circumstancesAt = (now: number, more: Partial<PassCircumstances> = {}): PassCircumstances => ({
  lists: { riskyCountries: [], vpnRanges: [], officeRanges: [] },
  alerts: [],
  timeZone: 'UTC',
  now,
  ...more,
});
