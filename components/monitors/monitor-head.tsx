import { Text } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import type { InForce } from '../../lib/settings/in-force';
import { NoticeCard } from '../ui/notice-card';
import { textOf } from '../ui/texts';
import { useNow } from '../ui/use-now';
import { conditionText } from './condition-text';
import styles from './monitor-head.module.css';
import { mutedUntil } from './muted-until';
import type { RowState } from './row-state';
import { SeverityMarks } from './severity-marks';
import { StateNote } from './state-note';

interface Props {
  inForce: InForce;
  state: RowState;
  /** Why it matters; may be empty for an own one. */
  why: string;
  onTryAgain: () => void;
}

/** What the monitor is in a few lines: why it matters, when it fires, what it looks at, how it stands. */
export const MonitorHead = ({ inForce: { monitor, builtIn, mute }, state, why, onTryAgain }: Props) => {
  const now = useNow();
  return (
    <>
      {state.kind === 'failing' && (
        <NoticeCard
          severity="error"
          title={i18n.t('monitorsPage.failing.title')}
          text={i18n.t('monitorsPage.failing.text', { said: state.said })}
          action={{ label: i18n.t('problem.actions.retry'), run: onTryAgain }}
        />
      )}
      {state.kind === 'needs-list' && (
        <NoticeCard
          severity="warning"
          title={i18n.t('monitorsPage.state.needsList')}
          text={i18n.t('monitorsPage.needsListText')}
        />
      )}
      <div className={styles.head}>
        {why && (
          <p className={styles.why} dir="auto">
            {why}
          </p>
        )}
        <dl className={styles.facts}>
          <div>
            <dt>{i18n.t('monitorsPage.fires')}</dt>
            <dd>{conditionText(monitor)}</dd>
          </div>
          <div>
            <dt>{i18n.t('monitorsPage.columns.severity')}</dt>
            <dd className={styles.marks}>
              <SeverityMarks definition={monitor} />
            </dd>
          </div>
          <div>
            <dt>{i18n.t('monitorsPage.columns.state')}</dt>
            <dd>
              <StateNote state={state} mutedUntil={mutedUntil(mute, now)} />
            </dd>
          </div>
          <div>
            <dt>{i18n.t('monitorsPage.filter.area')}</dt>
            <dd>{textOf('monitorsPage', 'areas', builtIn?.area ?? 'own')}</dd>
          </div>
        </dl>
        <Filters monitor={monitor} />
      </div>
    </>
  );
};

/** Filters longer than two lines are folded away, characters. */
const short = 240;

/** What it looks at, as JQL. */
const Filters = ({ monitor: { filter, trigger, among } }: { monitor: InForce['monitor'] }) => {
  const steps = trigger.kind === 'sequence' ? trigger.steps : [];
  return (
    <div className={styles.filters}>
      {filter && filter.length <= short && <code>{filter}</code>}
      {filter.length > short && (
        <details>
          <summary>{i18n.t('monitorsPage.longFilter')}</summary>
          <code>{filter}</code>
        </details>
      )}
      {steps.map((step, i) => (
        <code key={step.filter}>
          {i18n.t('monitorsPage.step', { step: String(i + 1), filter: step.filter, count: formatCount(step.atLeast) })}
        </code>
      ))}
      {among && (
        <Text size="xs" c="dimmed">
          {i18n.t('monitorsPage.among')} <code>{among}</code>
        </Text>
      )}
    </div>
  );
};
