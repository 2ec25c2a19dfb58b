import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { i18n } from '../../lib/locales/i18n';
import { monitorAreas, severities } from '../../lib/monitors/monitor';
import { textOf } from '../ui/texts';
import styles from './list-toolbar.module.css';
import { type ListChoice, stateChoices } from './monitor-row';

interface Props {
  value: ListChoice;
  onChange: (value: ListChoice) => void;
}

const areas = ['own', ...monitorAreas] as const;

/** One of a closed set, or none; a native list. */
function Pick<T extends string>(props: {
  label: string;
  none: string;
  options: readonly (readonly [T, string])[];
  value: T | null;
  onChange: (value: T | null) => void;
}) {
  const { label, none, options, value, onChange } = props;
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(options.find(([id]) => id === event.currentTarget.value)?.[0] ?? null)}
      data={[{ value: '', label: none }, ...options.map(([id, text]) => ({ value: id, label: text }))]}
    />
  );
}

/** What of the list is wanted: words, area, severity, whether it is on, how it stands. */
export const ListToolbar = ({ value, onChange }: Props) => (
  <search className={styles.bar}>
    <TextInput
      size="xs"
      type="search"
      className={styles.search}
      aria-label={i18n.t('monitorsPage.search')}
      placeholder={i18n.t('monitorsPage.search')}
      leftSection={<IconSearch size={14} aria-hidden />}
      value={value.text}
      onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
    />
    <Pick
      label={i18n.t('monitorsPage.filter.area')}
      none={i18n.t('monitorsPage.filter.anyArea')}
      options={areas.map((area) => [area, textOf('monitorsPage', 'areas', area)])}
      value={value.area}
      onChange={(area) => onChange({ ...value, area })}
    />
    <Pick
      label={i18n.t('monitorsPage.columns.severity')}
      none={i18n.t('monitorsPage.filter.anySeverity')}
      options={severities.map((severity) => [severity, textOf('severities', severity)])}
      value={value.severity}
      onChange={(severity) => onChange({ ...value, severity })}
    />
    <Pick
      label={i18n.t('monitorsPage.filter.on')}
      none={i18n.t('monitorsPage.filter.onOrOff')}
      options={[
        ['on', i18n.t('monitorsPage.filter.isOn')],
        ['off', i18n.t('monitorsPage.filter.isOff')],
      ]}
      value={value.on === null ? null : value.on ? 'on' : 'off'}
      onChange={(on) => onChange({ ...value, on: on === null ? null : on === 'on' })}
    />
    <Pick
      label={i18n.t('monitorsPage.columns.state')}
      none={i18n.t('monitorsPage.filter.anyState')}
      options={stateChoices.map((state) => [state, textOf('monitorsPage', 'filter', 'states', state)])}
      value={value.state}
      onChange={(state) => onChange({ ...value, state })}
    />
  </search>
);
