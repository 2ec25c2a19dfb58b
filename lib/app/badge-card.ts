import { i18n } from '../locales/i18n';
import type { BadgeCard } from '../messages/protocol';
import type { Circumstances } from '../risk/score';
import { trendOf } from '../risk/score';
import { reasonSentence } from '../sentences/finding-sentence';
import { formatAgo } from '../sentences/formats';
import { learningSentence } from '../sentences/learning-sentence';
import { placeWords } from '../sentences/place-words';
import { countSharing, faceOf, type Scored } from './badge-faces';
import type { AppPorts } from './ports';

/** How many reasons a card tells. */
const mostReasons = 3;

/** What is less than this is no reason any more, points of the score. */
const least = 0.5;

/** What the card of somebody's badge says. `scoredAt`: when the last pass ended, ms of the clock. */
export async function cardOf(
  scored: Scored,
  circumstances: Circumstances,
  scoredAt: number,
  { alerts, people }: Pick<AppPorts, 'alerts' | 'people'>,
): Promise<BadgeCard> {
  const { record, risk } = scored;
  const { now } = circumstances;
  const counting = risk.contributions.filter(({ rank, adds }) => rank !== null && adds >= least);
  const open = await alerts.list({ org: record.org, entity: record.person, statuses: ['open'] });
  const sharing = record.email ? await people.byEmail(record.org, [record.email]) : [record];
  return {
    ...faceOf(scored, countSharing(sharing)),
    name: record.name,
    reasons: counting.slice(0, mostReasons).map((contribution) => ({
      text: reasonSentence(contribution),
      when: formatAgo(contribution.finding.at, now),
      at: contribution.finding.at,
    })),
    moreReasons: Math.max(0, counting.length - mostReasons),
    lastLogin: lastLoginWords(record.lastLogin, now),
    openAlerts: open.length,
    learning: learningSentence(record.learned, now),
    trend: trendOf(record.findings, circumstances),
    scored: i18n.t('badgeCard.scored', { when: formatAgo(scoredAt, now) }),
  };
}

function lastLoginWords(login: Scored['record']['lastLogin'], now: number): string | null {
  if (!login) return null;
  const when = formatAgo(login.at, now);
  const place = placeWords(login);
  return place ? i18n.t('badgeCard.loginFrom', { when, place }) : when;
}
