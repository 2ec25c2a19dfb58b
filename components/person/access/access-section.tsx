import { useMemo } from 'react';
import { everything } from '../../../lib/filter/filter';
import { i18n } from '../../../lib/locales/i18n';
import { type AccessNow, accessChanges, accessNow } from '../../../lib/risk/profile/access';
import { EmptyNote, isFiltering } from '../normal/empty-note';
import { Mark } from '../normal/mark';
import { ProfileCard } from '../normal/profile-card';
import { ShowAll, useShown } from '../normal/show-all';
import { timesOf } from '../normal/times';
import type { PersonView } from '../person-view';
import styles from './access.module.css';
import { accessWords, kindWords } from './access-words';
import { ChangeLine } from './change-line';

interface Props {
  of: PersonView;
}

const few = 12;

/** Roles, groups and access that the person gained and lost, and what that leaves them with. */
export const AccessSection = ({ of }: Props) => {
  const { view, org, person, filter, range, held, timeZone } = of;
  const changes = useMemo(
    () => accessChanges(view, { org, person }, filter, range),
    [view, org, person, filter, range],
  );
  const [until, setAll] = useShown(changes.length, few);
  const now = useMemo(
    () => accessNow(accessChanges(view, { org, person }, everything, held)),
    [view, org, person, held],
  );
  return (
    <ProfileCard title={i18n.t('profile.access.title')} about={i18n.t('profile.access.about')}>
      <div className={styles.halves}>
        <div>
          <h3>{i18n.t('profile.access.changes')}</h3>
          {changes.length === 0 ? (
            <EmptyNote filtered={isFiltering(filter)}>{i18n.t('profile.access.empty')}</EmptyNote>
          ) : (
            <ol className={styles.changes}>
              {changes.slice(0, until).map((change) => (
                <ChangeLine
                  key={`${change.at} ${change.activity} ${change.value} ${change.by.id}`}
                  change={change}
                  person={person}
                  timeZone={timeZone}
                />
              ))}
            </ol>
          )}
          {changes.length > few && <ShowAll shown={until} count={changes.length} onChange={setAll} />}
        </div>
        <HasNow now={now} timeZone={timeZone} />
      </div>
    </ProfileCard>
  );
};

/** What the person has now, as far as the events say: over all that is held. */
const HasNow = ({ now: { has, account }, timeZone }: { now: AccessNow; timeZone: string }) => {
  const times = timesOf(timeZone);
  return (
    <div>
      <h3>{i18n.t('profile.access.now')}</h3>
      <p className={styles.about}>{i18n.t('profile.access.nowAbout')}</p>
      {account?.turn === 'lost' && (
        <p className={styles.account}>
          <Mark kind="more">{i18n.t('profile.access.accountOff')}</Mark>{' '}
          {i18n.t('profile.access.accountOffSince', { day: times.day(account.at) })}
        </p>
      )}
      {has.length === 0 ? (
        <EmptyNote>{i18n.t('profile.access.nothingNow')}</EmptyNote>
      ) : (
        <ul className={styles.has}>
          {has.map((change) => (
            <li key={`${change.kind} ${change.value} ${change.site}`}>
              <bdi>{accessWords(change)}</bdi>{' '}
              {change.isAdmin && <Mark kind="admin">{i18n.t('profile.access.admin')}</Mark>}
              <span className={styles.second}>
                {i18n.t('profile.access.since', { kind: kindWords(change.kind), day: times.day(change.at) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
