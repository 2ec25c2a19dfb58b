import { Button, Text } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
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
      <h1>{i18n.t('popup.welcome.title')}</h1>
      <Text c="dimmed" maw={440}>
        {i18n.t('popup.welcome.text')}
      </Text>
      <div className={styles.ways}>
        <Button onClick={() => open('/')}>{i18n.t('popup.welcome.connect')}</Button>
        {/* What is connected is told by a watch, so that the popup turns to the Overview by itself. */}
        <SampleButton onConnected={() => undefined} />
      </div>
    </main>
  );
};
