import { Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import styles from './settings-section.module.css';

interface Props {
  title: string;
  about: ReactNode;
  children: ReactNode;
}

/** One subject of the settings: what it is on the left, the controls on the right. */
export const SettingsSection = ({ title, about, children }: Props) => {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <Title order={2} id={id}>
          {title}
        </Title>
        <Text size="sm" c="dimmed" mt={4}>
          {about}
        </Text>
      </div>
      <div className={styles.controls}>{children}</div>
    </section>
  );
};
