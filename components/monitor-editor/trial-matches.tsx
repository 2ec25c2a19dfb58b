import { useMemo } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { culpritsOf } from '../../lib/monitors/check/culprit';
import { counted } from '../../lib/sentences/formats';
import styles from './trial.module.css';
import type { BackTested } from './use-back-test';

const list = new Intl.ListFormat(undefined, { type: 'conjunction' });

/** How many events the filter lets through; and where it lets none, which of its conditions is why. */
export const TrialMatches = ({ tested }: { tested: BackTested }) => {
  const { events, monitor, view, range, circumstances } = tested;
  const culprits = useMemo(() => {
    if (events > 0 || monitor.filter === '') return null;
    const { lists, timeZone, now } = circumstances;
    return culpritsOf(monitor.filter, { view, range, lists, timeZone, now });
  }, [events, monitor.filter, view, range, circumstances]);
  const why =
    culprits === null || culprits.of < 2
      ? ''
      : culprits.alone.length > 0
        ? i18n.t('editor.trial.culprit', culprits.alone.length, [list.format(culprits.alone)])
        : i18n.t('editor.trial.together');
  return (
    <p className={styles.matches} role="status" data-none={events === 0 || undefined}>
      {events === 0
        ? i18n.t('editor.trial.noMatch')
        : i18n.t('editor.trial.matches', { events: counted(events, 'event') })}
      {why && ` ${why}`}
    </p>
  );
};
