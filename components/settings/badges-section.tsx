import { SegmentedControl, Switch, Text } from '@mantine/core';
import '@mantine/core/styles/Switch.css';
import { i18n } from '../../lib/locales/i18n';
import type { BadgeChoice } from '../../lib/settings/badge-choice';
import { textOf } from '../ui/texts';
import { BadgesOff } from './badges-off';
import { BadgesUnread } from './badges-unread';
import { SettingsSection } from './settings-section';

interface Props {
  value: BadgeChoice;
  onChange: (choice: BadgeChoice) => void;
}

const unknown = ['nothing', 'no-events'] as const satisfies readonly BadgeChoice['unknown'][];

/** Whether and where badges stand on admin.atlassian.com, and what is said where nothing is known. */
export const BadgesSection = ({ value, onChange }: Props) => (
  <SettingsSection title={i18n.t('settings.names.badges')} about={i18n.t('badgeSettings.about')}>
    <BadgesUnread />
    <Switch
      label={i18n.t('badgeSettings.on')}
      checked={value.on}
      onChange={(event) => onChange({ ...value, on: event.currentTarget.checked })}
    />
    <BadgesOff off={value.off} disabled={!value.on} onChange={(off) => onChange({ ...value, off })} />
    <div>
      <Text size="sm" fw={500} mb={4}>
        {i18n.t('badgeSettings.unknown.title')}
      </Text>
      <SegmentedControl
        aria-label={i18n.t('badgeSettings.unknown.title')}
        disabled={!value.on}
        value={value.unknown}
        onChange={(chosen) => onChange({ ...value, unknown: chosen })}
        data={unknown.map((one) => ({ value: one, label: textOf('badgeSettings', 'unknown', one) }))}
      />
      <Text size="xs" c="dimmed" mt={4}>
        {i18n.t('badgeSettings.unknown.about')}
      </Text>
    </div>
  </SettingsSection>
);
