import { Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import { localDay } from '../ui/wall-time';
import { type ExclusionDraft, type Expiry, expiries } from './exclusion-draft';

interface Props {
  draft: ExclusionDraft;
  /** ms */
  now: number;
  wrong: string | undefined;
  onChange: (change: Partial<ExclusionDraft>) => void;
}

const labelOf = (expiry: Expiry): string => {
  if (expiry === 'day') return i18n.t('exclusions.untilDay');
  if (expiry === 'never') return i18n.t('exclusions.never');
  return i18n.t('exclusions.forDays', { days: formatCount(Number(expiry)) });
};

/** Until when; whoever says never is told what that means. */
export const ExpiryField = ({ draft: { expiry, day }, now, wrong, onChange }: Props) => (
  <div>
    <Group gap={8} align="flex-start">
      <NativeSelect
        label={i18n.t('exclusions.expiry')}
        value={expiry}
        onChange={(event) => onChange({ expiry: event.currentTarget.value as Expiry })}
        data={expiries.map((each) => ({ value: each, label: labelOf(each) }))}
      />
      {expiry === 'day' && (
        <TextInput
          type="date"
          label={i18n.t('exclusions.lastDay')}
          min={localDay(now)}
          error={wrong}
          value={day}
          onChange={(event) => onChange({ day: event.currentTarget.value })}
        />
      )}
    </Group>
    {expiry === 'never' && (
      <Text size="xs" c="var(--ow-warning)" mt={4} role="status">
        {i18n.t('exclusions.neverWarning')}
      </Text>
    )}
  </div>
);
