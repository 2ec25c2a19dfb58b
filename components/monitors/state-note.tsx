import {
  IconAlertTriangle,
  IconBan,
  IconBellOff,
  IconCircleCheck,
  IconCircleDashed,
  IconListDetails,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { formatDay, formatTime } from '../../lib/sentences/formats';
import type { RowState } from './row-state';
import styles from './state-note.module.css';

const icons: Record<RowState['kind'], typeof IconBan> = {
  failing: IconAlertTriangle,
  'needs-list': IconListDetails,
  'no-action': IconBan,
  'never-occurred': IconCircleDashed,
  armed: IconCircleCheck,
  off: IconCircleDashed,
};

/** How a monitor stands, in a sentence. */
export const stateText = (state: RowState): string => {
  switch (state.kind) {
    case 'failing':
      return i18n.t('monitorsPage.state.failing', { said: state.said });
    case 'needs-list':
      return i18n.t('monitorsPage.state.needsList');
    case 'no-action':
      return i18n.t('monitorsPage.state.noAction');
    case 'never-occurred':
      return i18n.t('monitorsPage.state.neverOccurred');
    case 'armed':
      return state.since === null
        ? i18n.t('monitorsPage.state.on')
        : i18n.t('monitorsPage.state.armed', { day: formatDay(state.since) });
    case 'off':
      return i18n.t('monitorsPage.state.off');
  }
};

interface Props {
  state: RowState;
  /** Until when nothing of it is told, ms; Infinity for hours of every week; null where it is. */
  mutedUntil?: number | null;
  children?: ReactNode;
}

const Line = ({ state }: { state: RowState }) => {
  const Icon = icons[state.kind];
  return (
    <span
      className={styles.line}
      data-state={state.kind}
      title={state.kind === 'armed' && state.since ? formatTime(state.since) : undefined}
    >
      <Icon className={styles.icon} size={14} aria-hidden />
      <span className={styles.text}>{stateText(state)}</span>
    </span>
  );
};

/** How a monitor stands: armed, off, failing, or that it cannot fire, and whether it is mute. */
export const StateNote = ({ state, mutedUntil = null, children }: Props) => (
  <div className={styles.note}>
    {state.kind === 'never-occurred' && state.armed && <Line state={{ kind: 'armed', ...state.armed }} />}
    <Line state={state} />
    {mutedUntil !== null && (
      <span className={styles.mute}>
        <IconBellOff className={styles.icon} size={14} aria-hidden />
        {mutedUntil === Number.POSITIVE_INFINITY
          ? i18n.t('monitorsPage.state.mutedWeekly')
          : i18n.t('monitorsPage.state.muted', { time: formatTime(mutedUntil) })}
      </span>
    )}
    {children}
  </div>
);
