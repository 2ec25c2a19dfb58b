import { IconAlertSquareFilled, IconAlertTriangleFilled, IconInfoCircleFilled } from '@tabler/icons-react';
import type { Severity } from '../../lib/monitors/monitor';
import { textOf } from '../ui/texts';
import styles from './severity-mark.module.css';

const icons = { critical: IconAlertSquareFilled, warning: IconAlertTriangleFilled, info: IconInfoCircleFilled };

interface Props {
  severity: Severity;
  /** What stands behind the word: a threshold, a count. */
  detail?: string;
}

/** How grave something is, by colour, by shape and by word. */
export const SeverityMark = ({ severity, detail }: Props) => {
  const Icon = icons[severity];
  return (
    <span className={styles.mark} data-severity={severity}>
      <Icon size={14} aria-hidden />
      {textOf('severities', severity)}
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </span>
  );
};
