import type { Severity } from '../monitors/monitor';

/** The lists of the admin's that signals look at. */
export interface RiskLists {
  /** ISO alpha-2. */
  riskyCountries: readonly string[];
  /** Addresses and ranges (CIDR) of VPNs: they say nothing about where somebody is. */
  vpnRanges: readonly string[];
  /** Addresses and ranges of offices: whoever comes from there is where people are expected. */
  officeRanges: readonly string[];
}

/** An alert about a person. */
export interface AlertMark {
  id: string;
  person: string;
  monitor: string;
  /** The admin's own title of an own monitor, else ''. */
  title: string;
  severity: Severity;
  /** Event times, ms. */
  firstAt: number;
  lastAt: number;
  /** A person has said that it was expected: it counts no more. */
  expected: boolean;
}

/** What a pass over people depends on besides the events; all of it arguments, so that it is pure. */
export interface PassCircumstances {
  lists: RiskLists;
  alerts: readonly AlertMark[];
  /** IANA; hours of the week are those of its clocks. */
  timeZone: string;
  /** ms */
  now: number;
}
