import { dayMs } from '../../durations';
import { everything } from '../../filter/filter';
import type { Range, StoreView } from '../../store/view';
import { learnDays, learnLogins } from '../learned';
import { markedAddresses } from '../marked-addresses';
import type { RiskLists } from '../pass-circumstances';
import { actsOf } from './acts';
import { type DayFigures, dayFigures } from './day-figures';
import { weekBegan } from './this-week';
import { type Trait, traitOf } from './trait';
import { type UsualHours, usualHours } from './usual-hours';

/** What a person is compared in. */
export const traitIds = ['country', 'ip-range', 'auth-type', 'product', 'activity'] as const;
export type TraitId = (typeof traitIds)[number];

/** What is normal for a person, and this week beside it. */
export interface Portrait {
  /** What stands behind "normal": all that is held of the person before this week. */
  history: { from: number | null; days: number; events: number; logins: number; isLearning: boolean };
  days: DayFigures;
  hours: UsualHours;
  traits: Record<TraitId, Trait>;
}

interface Subject {
  org: string;
  person: string;
  view: StoreView;
  held: Range;
  timeZone: string;
  now: number;
  lists: Pick<RiskLists, 'vpnRanges'>;
}

/**
 * Draws a person out of all that is held of them. What failed counts nowhere but among the failed logins, since it may
 * have been somebody else; what came through a VPN says nothing of countries. While too little is held, nothing of this
 * week is called new or more.
 */
export function portraitOf({ org, person, view, held, timeZone, now, lists }: Subject): Portrait {
  const acts = actsOf(view, { org, person }, everything, held);
  const began = weekBegan(now);
  const history = historyOf();
  const isVpn = markedAddresses(lists.vpnRanges, acts.values('ip'));
  const trait = (id: TraitId) => traitOf(acts, id, { began, now, isLearning: history.isLearning, isVpn });
  return {
    history,
    days: dayFigures(acts, { began, now, timeZone, isLearning: history.isLearning }),
    hours: usualHours(acts, now, timeZone),
    traits: {
      country: trait('country'),
      'ip-range': trait('ip-range'),
      'auth-type': trait('auth-type'),
      product: trait('product'),
      activity: trait('activity'),
    },
  };

  function historyOf(): Portrait['history'] {
    const activities = acts.codes('activity');
    const login = acts.codeOf('activity', 'login');
    let events = 0;
    let logins = 0;
    while (events < acts.count && (acts.at[events] as number) < began) {
      if (activities[events] === login) logins++;
      events++;
    }
    const from = events > 0 ? (acts.at[0] ?? null) : null;
    const days = from === null ? 0 : (began - from) / dayMs;
    return { from, days, events, logins, isLearning: days < learnDays || logins < learnLogins };
  }
}
