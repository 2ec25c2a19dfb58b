import { Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import styles from './page-layout.module.css';

interface Props {
  title: string;
  /** What stands in the bar beside the title. */
  tools?: ReactNode;
  /** A page to read, not a dashboard: as wide as lines are readable. */
  narrow?: boolean;
  children: ReactNode;
}

/** One place of the full page: a bar with the title that stays in sight, and the content. */
export const PageLayout = ({ title, tools, narrow = false, children }: Props) => {
  useEffect(() => {
    document.title = `${title} · Orgwatch`;
    window.scrollTo(0, 0);
  }, [title]);
  return (
    <>
      <div className={styles.bar}>
        <Title order={1}>{title}</Title>
        {tools}
      </div>
      <div className={styles.content} data-narrow={narrow}>
        {children}
      </div>
    </>
  );
};
