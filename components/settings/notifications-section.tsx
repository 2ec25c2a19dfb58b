import { Button, SegmentedControl, Switch, Text } from '@mantine/core';
import '@mantine/core/styles/Switch.css';
import { useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { severities } from '../../lib/monitors/monitor';
import type { NotificationChoice } from '../../lib/settings/preferences';
import { ProblemCard } from '../ui/problem-card';
import { textOf } from '../ui/texts';
import { useCommand } from '../ui/use-command';
import { QuietHoursList } from './quiet-hours-list';
import { SettingsSection } from './settings-section';

interface Props {
  value: NotificationChoice;
  onChange: (choice: NotificationChoice) => void;
}

/** Which alerts the browser shows, when it shows none, and whether it shows any at all. */
export const NotificationsSection = ({ value: stored, onChange: onStore }: Props) => {
  // What is typed stays while it is being stored.
  const [value, setValue] = useState(stored);
  const onChange = (next: NotificationChoice) => {
    setValue(next);
    onStore(next);
  };
  return (
    <SettingsSection title={i18n.t('settings.names.notifications')} about={i18n.t('notifications.about')}>
      <Switch
        label={i18n.t('notifications.on')}
        checked={value.on}
        onChange={(event) => onChange({ ...value, on: event.currentTarget.checked })}
      />
      <div>
        <Text size="sm" fw={500} mb={4}>
          {i18n.t('notifications.least')}
        </Text>
        <SegmentedControl
          aria-label={i18n.t('notifications.least')}
          disabled={!value.on}
          value={value.least}
          onChange={(least) => onChange({ ...value, least })}
          data={severities.map((severity) => ({
            value: severity,
            label: textOf('notifications', 'leastIs', severity),
          }))}
        />
      </div>
      <div>
        <Text size="sm" fw={500}>
          {i18n.t('notifications.quiet.title')}
        </Text>
        <Text size="xs" c="dimmed" mb={8}>
          {i18n.t('notifications.quiet.about')}
        </Text>
        <QuietHoursList
          label={i18n.t('notifications.quiet.label')}
          value={value.quiet}
          onChange={(quiet) => onChange({ ...value, quiet })}
        />
      </div>
      <TestButton />
    </SettingsSection>
  );
};

/** What was sent cannot be seen from here: so it says what to do where nothing is seen. */
const TestButton = () => {
  const { run, busy, problem } = useCommand('testNotification');
  const [sent, setSent] = useState(false);
  const test = async () => {
    setSent(false);
    const answer = await run(undefined);
    setSent(answer.ok);
  };
  return (
    <>
      <Button variant="default" loading={busy} onClick={() => void test()}>
        {i18n.t('notifications.test')}
      </Button>
      <div role="status">
        {sent && (
          <>
            <Text size="sm">{i18n.t('notifications.sent')}</Text>
            <Text size="sm" c="dimmed">
              {i18n.t('notifications.unseen')}
            </Text>
          </>
        )}
      </div>
      {problem && <ProblemCard problem={problem} />}
    </>
  );
};
