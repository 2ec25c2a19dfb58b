import { hourMs } from '../../../lib/durations';
import { i18n } from '../../../lib/locales/i18n';
import type { Spot, Stay, Step } from '../../../lib/risk/profile/stay';
import type { Travel } from '../../../lib/risk/profile/stays';
import { formatCount, formatSpan } from '../../../lib/sentences/formats';
import { placeWords } from '../../../lib/sentences/place-words';
import type { Times } from '../normal/times';

/** What a place is called. */
export const spotWords = ({ city, region, country }: Spot): string =>
  placeWords({ city: city || region, country }) || i18n.t('profile.travel.somewhere');

/** How somebody came from there, where that is to be said. */
export const wayWords = ({ way, isOffice }: Stay): string =>
  way === 'there' ? (isOffice ? i18n.t('profile.travel.office') : '') : i18n.t(`profile.travel.${way}`);

/** `1,200 km`, `at least 1,200 km` */
export const kmWords = ({ km, isAtLeast }: Pick<Step, 'km' | 'isAtLeast'>): string => {
  const count = formatCount(km < 10 ? Math.round(km) : Math.round(km / 10) * 10);
  return i18n.t(isAtLeast ? 'profile.travel.atLeastKm' : 'profile.travel.km', { km: count });
};

/** Length of a step in time: in minutes, hours or days. */
export const withinWords = (ms: number): string => formatSpan(ms);

/** A stay in one sentence, for those who do not see the map. */
export const stayWords = (stay: Stay, { spots }: Travel, times: Times): string => {
  const spot = spots[stay.spot];
  const parts = [
    times.span(stay.from, stay.to),
    spot ? spotWords(spot) : '',
    wayWords(stay),
    stay.step?.isImpossible ? i18n.t('profile.travel.impossible') : '',
  ];
  return parts.filter(Boolean).join(' · ');
};

/** What an impossible step is, in words. */
export const impossibleWords = (step: Step, stay: Stay, { spots, stays }: Travel): string => {
  const from = spots[stays[step.from]?.spot ?? 0];
  const to = spots[stay.spot];
  return i18n.t('profile.travel.impossibleStep', {
    from: from ? spotWords(from) : '',
    to: to ? spotWords(to) : '',
    km: formatCount(Math.floor((step.kmPerHour * Math.max(60_000, step.withinMs)) / hourMs)),
    span: withinWords(step.withinMs),
    speed: formatCount(Math.floor(step.kmPerHour)),
  });
};
