/**
 * How many set-aside events of each organization the admin has seen or waved away: kept per browser, next to the
 * colours of the page, since losing it costs no more than one hint.
 */
const name = (org: string) => `orgwatch-quarantine-seen-${org}`;

/** How many of an org's set-aside events were seen. */
export const quarantineSeen = (org: string): number => Number(localStorage.getItem(name(org))) || 0;

/** Keeps that so many of an org's set-aside events were seen. */
export const markQuarantineSeen = (org: string, count: number): void => localStorage.setItem(name(org), String(count));
