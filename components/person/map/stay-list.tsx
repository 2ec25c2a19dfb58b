import { useEffect, useRef } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import type { Travel } from '../../../lib/risk/profile/stays';
import { counted, formatCount } from '../../../lib/sentences/formats';
import { useRoving } from '../../charts/use-roving';
import { Mark } from '../normal/mark';
import { ShowAll, useShown } from '../normal/show-all';
import { timesOf } from '../normal/times';
import styles from './stay-list.module.css';
import { kmWords, spotWords, wayWords, withinWords } from './stay-words';

interface Props {
  travel: Travel;
  /** Index of the stay that the map shows. */
  at: number;
  timeZone: string;
  onPick: (stay: number) => void;
}

/** So many are shown at first. */
const few = 60;

/** The stays, the newest first: the map in words. A click shows one on the map; the arrow keys go from one to the next. */
export const StayList = ({ travel, at, timeZone, onPick }: Props) => {
  const { stays, spots } = travel;
  const [until, setAll] = useShown(stays.length, few);
  const list = useRef<HTMLOListElement>(null);
  const times = timesOf(timeZone);
  const shown = stays.map((stay, index) => ({ stay, index })).reverse();
  const rows = shown.slice(0, Math.max(until, stays.length - at));
  const roving = useRoving(rows.map(({ index }) => String(index)));

  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-mark="${at}"]`);
    const box = list.current;
    if (!row || !box) return;
    // Only the list is scrolled, never the page. The list is what the row's place is told from.
    const top = row.offsetTop;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + row.offsetHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top + row.offsetHeight - box.clientHeight;
  }, [at]);

  return (
    <div className={styles.stays}>
      <h3>{i18n.t('profile.travel.stays', stays.length, [formatCount(stays.length)])}</h3>
      <ol ref={list} className={styles.list} reversed {...roving.handlers}>
        {rows.map(({ stay, index }) => {
          const spot = spots[stay.spot];
          const { step } = stay;
          const way = wayWords(stay);
          return (
            <li key={index} data-row>
              <button
                type="button"
                className={styles.stay}
                data-mark={index}
                data-way={stay.way}
                aria-current={index === at ? 'true' : undefined}
                tabIndex={roving.tabIndexOf(String(index))}
                onClick={() => onPick(index)}
              >
                <span className={styles.place}>
                  <bdi>{spot && spotWords(spot)}</bdi>{' '}
                  {way && <Mark kind={stay.isOffice ? 'office' : 'plain'}>{way}</Mark>}
                  {spot && !spot.place && <Mark kind="plain">{i18n.t('profile.travel.notOnMap')}</Mark>}
                </span>
                <span className={styles.when}>{times.span(stay.from, stay.to)}</span>
                <span className={styles.figures}>
                  {counted(stay.events, 'event')}
                  {step && step.km >= 1 && (
                    <>
                      {' · '}
                      {i18n.t('profile.travel.after', { km: kmWords(step), span: withinWords(step.withinMs) })}
                    </>
                  )}{' '}
                  {step?.isImpossible && <Mark kind="critical">{i18n.t('profile.travel.impossible')}</Mark>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {rows.length < stays.length && <ShowAll shown={rows.length} count={stays.length} onChange={setAll} />}
    </div>
  );
};
