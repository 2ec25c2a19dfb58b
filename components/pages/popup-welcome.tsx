import { Button, Text } from '@mantine/core';
import { SampleButton } from '../settings/sample-button';
import { Mark } from '../ui/brand';
import { usePorts } from '../ui/ports';
import styles from './popup-welcome.module.css';

/** The popup of somebody who has connected nothing yet: what this is, and the two ways to begin. */
export const PopupWelcome = () => {
  const { open } = usePorts();
  return (
    <main className={styles.welcome}>
      <Mark size={56} />
      <h1>See who does what in your Atlassian organization</h1>
      <Text c="dimmed" maw={440}>
        Orgwatch reads the audit log with a read-only API key and shows it here. Nothing leaves your browser.
      </Text>
      <div className={styles.ways}>
        <Button onClick={() => open('/')}>Connect an organization</Button>
        {/* What is connected is told by a watch, so that the popup turns to the Overview by itself. */}
        <SampleButton onConnected={() => undefined} />
      </div>
    </main>
  );
};
