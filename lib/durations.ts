/** Lengths of time, ms. A day of the calendar may be an hour shorter or longer: ask a time zone where that matters. */
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** How long Atlassian keeps events, days; to ask for more is to be refused. */
export const atlassianKeepsDays = 180;
