import { Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { i18n } from '../../lib/locales/i18n';
import styles from './page-layout.module.css';
import { ProgressSign } from './progress-sign';

interface Props {
  title: string;
  /** What stands in the bar beside the title. */
  tools?: ReactNode;
  /** A second row of the bar. */
  under?: ReactNode;
  /** Whether what is shown is being renewed. */
  busy?: boolean;
  /** A page to read, not a dashboard: as wide as lines are readable. */
  narrow?: boolean;
  children: ReactNode;
}

/** One place of the full page: a bar with the title that stays in sight, and the content. */
export const PageLayout = ({ title, tools, under, busy = false, narrow = false, children }: Props) => {
  useEffect(() => {
    document.title = i18n.t('app.documentTitle', { page: title });
    window.scrollTo(0, 0);
  }, [title]);
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.row}>
          <Title order={1} className={styles.title} title={title}>
            {title}
          </Title>
          {tools}
        </div>
        {under}
        <ProgressSign on={busy} />
      </div>
      <div className={styles.content} data-narrow={narrow}>
        {children}
      </div>
    </>
  );
};
