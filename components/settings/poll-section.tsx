import { NumberInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import { useState } from 'react';
import { SettingsSection } from './settings-section';

interface Props {
  /** Minutes. */
  value: number;
  onChange: (minutes: number) => void;
}

/** How often Orgwatch looks for new events; what is out of bounds is not stored. */
export const PollSection = ({ value, onChange }: Props) => {
  const [draft, setDraft] = useState<number | string>(value);
  const right = Number.isInteger(draft) && Number(draft) >= 1 && Number(draft) <= 60;
  return (
    <SettingsSection
      title="Looking for new events"
      about="Events reach the audit log a few minutes after they happen. Opening Orgwatch always looks at once."
    >
      <NumberInput
        label="Minutes between two syncs"
        description="1 to 60"
        w={220}
        min={1}
        max={60}
        allowDecimal={false}
        clampBehavior="none"
        value={draft}
        error={right ? undefined : 'A whole number from 1 to 60.'}
        onChange={(next) => {
          setDraft(next);
          if (Number.isInteger(next) && Number(next) >= 1 && Number(next) <= 60) onChange(Number(next));
        }}
      />
    </SettingsSection>
  );
};
