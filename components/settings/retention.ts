import { atlassianKeepsDays } from '../../lib/durations';

const usual = [30, 60, 90, atlassianKeepsDays, 365, 730, 1095];

/** Keeping less than Atlassian does is unusual enough to be asked twice. */
export const asksTwice = (days: number): boolean => days < atlassianKeepsDays;

/** What can be chosen, ascending; what is stored is always among it. */
export const retentionChoices = (stored: number | null): number[] =>
  [...new Set([...usual, ...(stored === null ? [] : [stored])])].sort((a, b) => a - b);
