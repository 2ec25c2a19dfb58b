import { Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import section from '../../monitors/section.module.css';

interface Props {
  title: string;
  /** What one sees. */
  about: ReactNode;
  /** Right of the title. */
  tools?: ReactNode;
  children: ReactNode;
}

/** A section of what is known of a person: a card with a title, and an explanation of what one sees. */
export const ProfileCard = ({ title, about, tools, children }: Props) => {
  const id = useId();
  return (
    <section className={section.section} aria-labelledby={id}>
      <header>
        <div className={section.head}>
          <Title order={2} id={id}>
            {title}
          </Title>
          <span className={section.gap} />
          {tools}
        </div>
        <Text size="xs" c="dimmed" mt={2} maw="130ch" style={{ textWrap: 'pretty' }}>
          {about}
        </Text>
      </header>
      {children}
    </section>
  );
};
