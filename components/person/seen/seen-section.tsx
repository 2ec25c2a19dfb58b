import { useMemo } from 'react';
import { everything, type Field } from '../../../lib/filter/filter';
import { i18n } from '../../../lib/locales/i18n';
import { rangeOf } from '../../../lib/monitors/ip-range';
import { markedAddresses } from '../../../lib/risk/marked-addresses';
import { actsOf } from '../../../lib/risk/profile/acts';
import { type Seen, seenOf } from '../../../lib/risk/profile/seen';
import { countryWords, placeWords } from '../../../lib/sentences/place-words';
import { textOf } from '../../ui/texts';
import { EmptyNote, isFiltering } from '../normal/empty-note';
import { ProfileCard } from '../normal/profile-card';
import type { PersonView } from '../person-view';
import styles from './seen.module.css';
import { type SeenRow, SeenTable } from './seen-table';

interface Props {
  of: PersonView;
}

const kinds = ['ip', 'country', 'auth-type', 'token'] as const satisfies Field[];
type Kind = (typeof kinds)[number];

/** From where and with what the person came in the range, and since when each is known. */
export const SeenSection = ({ of }: Props) => {
  const { filter, timeZone } = of;
  const { events, ...rows } = useSeenRows(of);
  const isEmpty = kinds.every((kind) => rows[kind].length === 0);
  return (
    <ProfileCard title={i18n.t('profile.seen.title')} about={i18n.t('profile.seen.about')}>
      {isEmpty ? (
        <EmptyNote filtered={isFiltering(filter)}>
          {i18n.t(events === 0 ? 'profile.seen.empty' : 'profile.seen.unsaid')}
        </EmptyNote>
      ) : (
        <div className={styles.tables}>
          {kinds.map((kind) => (
            <SeenTable
              key={kind}
              field={kind}
              title={textOf('profile', 'seen', kind, 'title')}
              empty={textOf('profile', 'seen', kind, 'empty')}
              rows={rows[kind]}
              timeZone={timeZone}
            />
          ))}
        </div>
      )}
    </ProfileCard>
  );
};

/** Rows of each table, and how many events they are of, counted once for each view, range and filter. */
function useSeenRows({
  view,
  org,
  person,
  filter,
  range,
  held,
  now,
  lists,
}: PersonView): Record<Kind, SeenRow[]> & { events: number } {
  return useMemo(() => {
    const shown = actsOf(view, { org, person }, filter, range);
    const all = actsOf(view, { org, person }, everything, held);
    const isVpn = markedAddresses(lists.vpnRanges, all.values('ip'));
    const isOffice = markedAddresses(lists.officeRanges, all.values('ip'));
    const seen = (kind: Kind) => seenOf(kind, shown, all, now);
    const plain = (row: Seen): SeenRow => ({ ...row, name: row.label || row.value, range: '', place: '', mark: null });
    const [countries, cities] = [all.codes('country'), all.codes('city')];
    const placeAt = (index: number) =>
      placeWords({
        city: all.text('city', cities[index] as number),
        country: all.text('country', countries[index] as number),
      });
    return {
      events: shown.count,
      ip: seen('ip').map((row) => {
        const code = all.codeOf('ip', row.value);
        const mark = isVpn(code) ? 'vpn' : isOffice(code) ? 'office' : null;
        return { ...plain(row), range: rangeOf(row.value), place: placeAt(row.last), mark };
      }),
      country: seen('country').map((row) => ({ ...plain(row), name: countryWords(row.value) })),
      'auth-type': seen('auth-type').map(plain),
      token: seen('token').map(plain),
    };
  }, [view, org, person, filter, range, held, now, lists]);
}
