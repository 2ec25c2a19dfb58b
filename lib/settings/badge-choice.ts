/** Where badges are shown on admin.atlassian.com. */
export interface BadgeChoice {
  on: boolean;
  /** Organizations and sites (ids as the admin site's addresses hold them: `o/…`, `s/…`) on whose pages none is shown. */
  off: string[];
  /** What stands beside somebody in a list of whom there are no events. */
  unknown: 'nothing' | 'no-events';
}

export const defaultBadgeChoice: BadgeChoice = { on: true, off: [], unknown: 'nothing' };
