import { Button, Progress } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { counted, formatCount } from '../../lib/sentences/formats';
import styles from './search-progress.module.css';
import type { Search } from './use-search';

interface Props {
  search: Search;
  text: string;
  /** Events in view now, searched or not. */
  inView: number;
}

/** With more in view than this a search takes its time, and a filter is the better beginning. */
const many = 100_000;

/** How far a search is, what it found, and what can be done about it. */
export const SearchProgress = ({ search: { state, stop, again }, text, inView }: Props) => {
  if (state.kind === 'off') return null;
  const { kind, step, of } = state;
  const [done, total, found] = [step?.done ?? 0, of.total, step?.found ?? 0];
  const fresh = inView - total;
  return (
    <section className={styles.progress} aria-label={i18n.t('explore.search.label')}>
      {/* How far it is changes all the time: what became of it is spoken. */}
      <p className={styles.words} role="status" aria-live={kind === 'running' ? 'off' : 'polite'}>
        {kind === 'running' &&
          i18n.t('explore.search.progress', {
            done: formatCount(done),
            total: formatCount(total),
            found: formatCount(found),
          })}
        {kind === 'done' && i18n.t('explore.search.done', found, [formatCount(found), formatCount(total), text])}
        {kind === 'stopped' &&
          `${i18n.t('explore.search.stopped')} ${i18n.t('explore.search.progress', {
            done: formatCount(done),
            total: formatCount(total),
            found: formatCount(found),
          })}`}
        {kind === 'failed' && i18n.t('explore.search.failed')}
        {kind !== 'running' &&
          step !== null &&
          step.missing > 0 &&
          ` ${i18n.t('explore.search.missing', step.missing, [formatCount(step.missing)])}`}
        {kind !== 'running' && fresh > 0 && ` ${i18n.t('explore.search.renewed', fresh, [formatCount(fresh)])}`}
        {kind === 'running' &&
          total > many &&
          ` ${i18n.t('explore.search.refine', { events: counted(total, 'event') })}`}
      </p>
      {kind === 'running' ? (
        <>
          <Progress
            className={styles.bar}
            size="sm"
            value={total === 0 ? 100 : (done / total) * 100}
            aria-label={i18n.t('explore.search.finding')}
          />
          <Button size="compact-xs" variant="default" onClick={stop}>
            {i18n.t('explore.search.stop')}
          </Button>
        </>
      ) : (
        (kind !== 'done' || fresh > 0 || (step?.missing ?? 0) > 0) && (
          <Button size="compact-xs" variant="default" onClick={again}>
            {i18n.t('explore.search.again')}
          </Button>
        )
      )}
    </section>
  );
};
