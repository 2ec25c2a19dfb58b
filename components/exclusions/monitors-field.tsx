import { MultiSelect, SegmentedControl, Text } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import '@mantine/core/styles/Combobox.css';
import { useMemo } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { titleOf } from '../monitors/monitor-title';
import { useMonitors } from '../monitors/use-monitors';
import type { ExclusionDraft } from './exclusion-draft';

interface Props {
  draft: ExclusionDraft;
  wrong: string | undefined;
  onChange: (change: Partial<ExclusionDraft>) => void;
}

/** For which monitors. */
export const MonitorsField = ({ draft: { some, monitors }, wrong, onChange }: Props) => {
  const { value: known } = useMonitors();
  const choices = useMemo(() => {
    const there = (known ?? []).map(({ monitor: { id }, own }) => ({ value: id, label: titleOf(id, own) }));
    const ids = new Set(there.map(({ value }) => value));
    // Those that are gone stay until they are taken out.
    const gone = monitors.filter((id) => !ids.has(id)).map((id) => ({ value: id, label: titleOf(id, null) }));
    return [...there, ...gone].sort((a, b) => a.label.localeCompare(b.label));
  }, [known, monitors]);
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {i18n.t('exclusions.for')}
      </Text>
      <SegmentedControl
        size="xs"
        aria-label={i18n.t('exclusions.for')}
        data={[
          { value: 'all', label: i18n.t('exclusions.allMonitors') },
          { value: 'some', label: i18n.t('exclusions.someMonitors') },
        ]}
        value={some ? 'some' : 'all'}
        onChange={(chosen) => onChange({ some: chosen === 'some' })}
      />
      {some && (
        <MultiSelect
          mt={8}
          aria-label={i18n.t('exclusions.someMonitors')}
          placeholder={monitors.length === 0 ? i18n.t('exclusions.chooseMonitors') : undefined}
          searchable
          hidePickedOptions
          comboboxProps={{ withinPortal: false }}
          withScrollArea={false}
          styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
          nothingFoundMessage={i18n.t('exclusions.noMonitor')}
          error={wrong}
          data={choices}
          value={[...monitors]}
          onChange={(chosen) => onChange({ monitors: chosen })}
        />
      )}
    </div>
  );
};
