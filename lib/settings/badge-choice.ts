/** Where badges are shown on admin.atlassian.com. */
export interface BadgeChoice {
  on: boolean;
  /** Organizations and sites (ids as the admin site's addresses hold them: `o/…`, `s/…`) on whose pages none is shown. */
  off: string[];
  /** What stands beside somebody in a list of whom there are no events. */
  unknown: 'nothing' | 'no-events';
}

/** The most that can be in `off`; of more the oldest is forgotten. */
export const mostOff = 1000;

export const defaultBadgeChoice: BadgeChoice = { on: true, off: [], unknown: 'nothing' };
