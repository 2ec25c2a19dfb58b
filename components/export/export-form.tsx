import { Checkbox, Radio, Stack } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/Radio.css';
import { i18n } from '../../lib/locales/i18n';

/** What a file of events shall hold. */
export interface ExportChoice {
  format: 'csv' | 'jsonl';
  columns: 'shown' | 'all';
  bom: boolean;
}

interface Props {
  choice: ExportChoice;
  onChange: (choice: ExportChoice) => void;
}

/** Format and columns of an export. */
export const ExportForm = ({ choice, onChange }: Props) => (
  <Stack gap="md">
    <Radio.Group
      size="sm"
      label={i18n.t('export.format')}
      value={choice.format}
      onChange={(format) => onChange({ ...choice, format: format === 'jsonl' ? 'jsonl' : 'csv' })}
    >
      <Stack gap="xs" mt={6}>
        <Radio value="csv" label={i18n.t('export.csv')} description={i18n.t('export.csvAbout')} />
        <Radio value="jsonl" label={i18n.t('export.jsonl')} description={i18n.t('export.jsonlAbout')} />
      </Stack>
    </Radio.Group>
    {choice.format === 'csv' && (
      <>
        <Radio.Group
          size="sm"
          label={i18n.t('export.columns')}
          value={choice.columns}
          onChange={(columns) => onChange({ ...choice, columns: columns === 'all' ? 'all' : 'shown' })}
        >
          <Stack gap="xs" mt={6}>
            <Radio value="shown" label={i18n.t('export.shownColumns')} />
            <Radio value="all" label={i18n.t('export.allColumns')} />
          </Stack>
        </Radio.Group>
        <Checkbox
          label={i18n.t('export.bom')}
          description={i18n.t('export.bomAbout')}
          checked={choice.bom}
          onChange={(event) => onChange({ ...choice, bom: event.currentTarget.checked })}
        />
      </>
    )}
  </Stack>
);
