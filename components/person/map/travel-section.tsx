import { useMemo } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import { actsOf } from '../../../lib/risk/profile/acts';
import { travelOf } from '../../../lib/risk/profile/stays';
import { formatCount } from '../../../lib/sentences/formats';
import { lazily } from '../../ui/lazily';
import { EmptyNote, isFiltering } from '../normal/empty-note';
import { ProfileCard } from '../normal/profile-card';
import type { PersonView } from '../person-view';
import { ImpossibleNote } from './impossible-note';
import { Playback } from './playback';
import { StayList } from './stay-list';
import styles from './travel.module.css';
import { usePlayback } from './use-playback';

const TravelMap = lazily(() => import('./travel-map').then((module) => module.TravelMap));

interface Props {
  of: PersonView;
}

/** Where the person was in the range, and the way between the places. */
export const TravelSection = ({ of }: Props) => {
  const { view, org, person, filter, range, lists, timeZone } = of;
  const travel = useMemo(
    () => travelOf(actsOf(view, { org, person }, filter, range), lists),
    [view, org, person, filter, range, lists],
  );
  const { stays, spots, unplaced } = travel;
  const playback = usePlayback(stays.length, `${org} ${person} ${stays[0]?.from} ${stays[0]?.spot}`);
  const onlyVpn = stays.length > 0 && stays.every(({ way }) => way === 'vpn');
  return (
    <ProfileCard title={i18n.t('profile.travel.title')} about={i18n.t('profile.travel.about')}>
      {stays.length === 0 ? (
        <EmptyNote filtered={isFiltering(filter)}>{i18n.t('profile.travel.empty')}</EmptyNote>
      ) : (
        <>
          <ImpossibleNote travel={travel} timeZone={timeZone} onPick={playback.go} />
          {onlyVpn && <EmptyNote>{i18n.t('profile.travel.onlyVpn')}</EmptyNote>}
          <div className={styles.halves}>
            <div className={styles.stage}>
              <div className={styles.map}>
                <TravelMap travel={travel} playback={playback} />
              </div>
              <Playback travel={travel} playback={playback} timeZone={timeZone} />
            </div>
            <StayList travel={travel} at={playback.at} timeZone={timeZone} onPick={playback.go} />
          </div>
          <p className={styles.foot}>
            {i18n.t('profile.travel.places', spots.length, [formatCount(spots.length)])}
            {unplaced > 0 && ` ${i18n.t('profile.travel.unplaced', unplaced, [formatCount(unplaced)])}`}
          </p>
        </>
      )}
    </ProfileCard>
  );
};
