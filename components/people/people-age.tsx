import { dayMs } from '../../lib/durations';
import { i18n } from '../../lib/locales/i18n';
import type { PassRecord } from '../../lib/people/people-store';
import { formatAgo, formatCount, formatTime } from '../../lib/sentences/formats';
import type { Connection } from '../../lib/settings/connection';
import { useHoldings } from '../ui/use-stored';
import styles from './people-page.module.css';

interface Props {
  passes: readonly PassRecord[];
  /** Names of organizations whose people are still being scored. */
  unscored: readonly string[];
  shown: number;
  all: number;
  orgs: readonly Connection[];
  now: number;
}

/** How many people are shown, how old their scores are, and how much history stands behind them. */
export const PeopleAge = ({ passes, unscored, shown, all, orgs, now }: Props) => {
  const { value: holdings = [] } = useHoldings();
  const held = holdings.filter(({ org }) => orgs.some((connection) => connection.org === org));
  const oldest = Math.min(...held.map(({ from }) => from ?? Number.POSITIVE_INFINITY));
  const days = Number.isFinite(oldest) ? Math.max(1, Math.ceil((now - oldest) / dayMs)) : 0;
  // The oldest of several is what one can rely on.
  const at = passes.reduce<number | null>((first, pass) => Math.min(first ?? pass.at, pass.at), null);
  return (
    <div className={styles.age}>
      <p role="status" className={styles.shown}>
        {shown === all
          ? i18n.t('people.count', all, { count: formatCount(all) })
          : i18n.t('people.countOf', { shown: formatCount(shown), all: formatCount(all) })}
      </p>
      <p>
        {at === null ? (
          i18n.t('people.scoring')
        ) : (
          <time dateTime={new Date(at).toISOString()} title={formatTime(at)}>
            {i18n.t('people.scored', { ago: formatAgo(Math.min(at, now), now) })}
          </time>
        )}
        {days > 0 && ` · ${i18n.t('people.history', days, { count: formatCount(days) })}`}
      </p>
      {unscored.length > 0 && <p>{i18n.t('people.stillScoring', { names: unscored.join(', ') })}</p>}
    </div>
  );
};
