import { ActionIcon } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import type { Panel } from '../../lib/dashboards/panel';
import { i18n } from '../../lib/locales/i18n';
import styles from './panel-frame.module.css';
import { questionOf, titleOf } from './panel-texts';

interface Props {
  panel: Panel;
  /** How it is shown now; null where there is but one way. */
  shown: 'chart' | 'table' | null;
  onToggle: () => void;
  /** Whether another panel before it has the same title: then its question is a part of its name. */
  namesake?: boolean;
  /** The button of what else can be done with it. */
  menu?: ReactNode;
  children: ReactNode;
}

/** The frame of a panel: a region named by its title, the question it answers, the way to its table, and its menu. */
export const PanelFrame = ({ panel, shown, onToggle, namesake = false, menu, children }: Props) => {
  const titleId = useId();
  const questionId = useId();
  const other = i18n.t(shown === 'table' ? 'panel.asChart' : 'panel.asTable');
  const question = questionOf(panel);
  return (
    <section
      className={styles.panel}
      aria-labelledby={namesake ? `${titleId} ${questionId}` : titleId}
      aria-describedby={questionId}
      data-panel={panel.id}
      data-kind={panel.view.kind}
      data-width={panel.width}
      data-shown={panel.view.kind === 'table' ? 'table' : (shown ?? undefined)}
    >
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 id={titleId} className={styles.title} title={question}>
            {titleOf(panel)}
          </h2>
          <p id={questionId} className={styles.question}>
            {question}
          </p>
        </div>
        <div className={styles.tools} data-capture="leave-out">
          {shown && (
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={other} title={other} onClick={onToggle}>
              {shown === 'table' ? <IconChartBar size={16} aria-hidden /> : <IconTable size={16} aria-hidden />}
            </ActionIcon>
          )}
          {menu}
        </div>
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
};
