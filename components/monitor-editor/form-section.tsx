import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import styles from './form.module.css';

interface Props {
  title: string;
  about?: string;
  children: ReactNode;
}

/** One question that the form asks. */
export const FormSection = ({ title, about, children }: Props) => {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <Title order={2} id={id}>
          {title}
        </Title>
        {about && <p className={styles.about}>{about}</p>}
      </div>
      {children}
    </section>
  );
};
