import { ActionIcon } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import type { Panel } from '../../lib/dashboards/panel';
import styles from './panel-frame.module.css';

interface Props {
  panel: Panel;
  /** How it is shown now; null where there is but one way. */
  shown: 'chart' | 'table' | null;
  onToggle: () => void;
  children: ReactNode;
}

/** The frame of a panel: a region named by its title, the question it answers, and the way to its table. */
export const PanelFrame = ({ panel, shown, onToggle, children }: Props) => {
  const titleId = useId();
  const questionId = useId();
  const other = shown === 'table' ? 'View as chart' : 'View as table';
  return (
    <section
      className={styles.panel}
      aria-labelledby={titleId}
      aria-describedby={questionId}
      data-panel={panel.id}
      data-kind={panel.view.kind}
      data-width={panel.width}
    >
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 id={titleId} className={styles.title} title={panel.question}>
            {panel.title}
          </h2>
          <p id={questionId} className={styles.question}>
            {panel.question}
          </p>
        </div>
        {shown && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            className={styles.toggle}
            aria-label={other}
            title={other}
            onClick={onToggle}
          >
            {shown === 'table' ? <IconChartBar size={16} aria-hidden /> : <IconTable size={16} aria-hidden />}
          </ActionIcon>
        )}
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
};
