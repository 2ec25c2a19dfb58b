import type { Severity } from '../monitors/monitor';
import { defaultRiskChoice, type RiskChoice } from '../risk/score';
import { type BadgeChoice, defaultBadgeChoice } from './badge-choice';
import type { QuietHours } from './monitor-setting';

/** What the admin has chosen, for all organizations. */
export interface Preferences {
  theme: 'system' | 'light' | 'dark';
  /** How often to look for new events, minutes, 1–60. */
  pollMinutes: number;
  /** Events older than this are dropped, days; null keeps everything. Never below 180 without being asked twice. */
  retentionDays: number | null;
  /** Countries (ISO alpha-2) that "risky locations" means; the usual ten unless changed. */
  riskyCountries: string[];
  /** What the popup shows first: the dashboard that it showed last. */
  popupDashboard: 'overview' | 'products' | 'user-activity';
  /** Whether CSV begins with a byte order mark, by which Excel knows that it is UTF-8. */
  csvBom: boolean;
  /** The explorer's columns by their ids, in their order; null for the usual ones. */
  explorerColumns: string[] | null;
  /** Whether the filter is shown as text (JQL) and not as chips. */
  filterAsText: boolean;
  /** Account ids of accounts for emergencies. */
  breakGlassAccounts: string[];
  /** Addresses and ranges (CIDR) from which administrators work. */
  adminRanges: string[];
  /** Addresses and ranges of VPNs. */
  vpnRanges: string[];
  /** Addresses and ranges of offices: whoever comes from there is where people are expected. */
  officeRanges: string[];
  /** Whether alerts that are over stay open until somebody has looked at them; else they are resolved by themselves. */
  keepUnseenAlerts: boolean;
  /** What the browser shows of alerts. */
  notifications: NotificationChoice;
  /** How findings become a score. */
  risk: RiskChoice;
  /** Badges on admin.atlassian.com. */
  badges: BadgeChoice;
}

/** Which alerts become notifications, and when none is shown: they wait, and come as one summary. */
export interface NotificationChoice {
  on: boolean;
  /** The least grave that is shown. */
  least: Severity;
  /** Do not disturb; by the admin's clock. */
  quiet: QuietHours[];
}

/** Afghanistan, China, Cuba, North Korea, Iran, Libya, Nigeria, Sudan, Syria, Yemen: what we begin with. */
export const usualRiskyCountries = ['AF', 'CN', 'CU', 'KP', 'IR', 'LY', 'NG', 'SD', 'SY', 'YE'];

/** What counts until the admin chooses something else. */
export const defaultPreferences: Preferences = {
  theme: 'system',
  pollMinutes: 5,
  retentionDays: 365,
  riskyCountries: usualRiskyCountries,
  popupDashboard: 'overview',
  csvBom: true,
  explorerColumns: null,
  filterAsText: false,
  breakGlassAccounts: [],
  adminRanges: [],
  vpnRanges: [],
  officeRanges: [],
  keepUnseenAlerts: true,
  notifications: { on: true, least: 'warning', quiet: [] },
  risk: defaultRiskChoice,
  badges: defaultBadgeChoice,
};
