import { Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './notice-card.module.css';

const icons = { error: IconCircleX, warning: IconAlertTriangle, info: IconInfoCircle };

interface Props {
  severity: keyof typeof icons;
  title: string;
  /** Whose notice it is, where several organizations are connected. */
  orgNames?: readonly string[];
  text: ReactNode;
  action?: { label: string; run: () => void; busy?: boolean } | null;
  /** More buttons, or what the button opened. */
  children?: ReactNode;
}

/** Something that a person should know of: what it is, what to do, and a button if there is one. */
export const NoticeCard = ({ severity, title, orgNames = [], text, action, children }: Props) => {
  const Icon = icons[severity];
  return (
    <div className={styles.card} data-severity={severity} role={severity === 'error' ? 'alert' : 'status'}>
      <Icon className={styles.icon} size={20} aria-hidden />
      <div className={styles.words}>
        <Text fw={600} size="sm">
          {title}
          {orgNames.length > 0 && (
            <Text span c="dimmed" fw={400} size="sm">
              {' · '}
              <bdi>{orgNames.join(', ')}</bdi>
            </Text>
          )}
        </Text>
        <Text size="sm">{text}</Text>
        {children}
      </div>
      {action && (
        <Button className={styles.action} size="xs" variant="default" loading={action.busy} onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
};
