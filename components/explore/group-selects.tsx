import { NativeSelect } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { textOf } from '../ui/texts';
import { type GroupField, groupFields } from './explore-choice';

interface Props {
  groups: readonly GroupField[];
  onChange: (groups: readonly GroupField[]) => void;
}

/** The one or two fields that events are counted by. */
export const GroupSelects = ({ groups: [first = 'action', second], onChange }: Props) => {
  const options = groupFields.map((field) => ({ value: field, label: textOf('fields', field) }));
  const fieldOf = (value: string) => groupFields.find((field) => field === value);
  const listOf = (...fields: (GroupField | undefined)[]) => fields.flatMap((field) => (field ? [field] : []));
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={i18n.t('explore.group.by')}
        value={first}
        data={options}
        onChange={(event) => {
          const field = fieldOf(event.currentTarget.value);
          onChange(listOf(field, field === second ? undefined : second));
        }}
      />
      <NativeSelect
        size="xs"
        aria-label={i18n.t('explore.group.and')}
        value={second ?? ''}
        data={[{ value: '', label: i18n.t('explore.group.none') }, ...options.filter(({ value }) => value !== first)]}
        onChange={(event) => onChange(listOf(first, fieldOf(event.currentTarget.value)))}
      />
    </>
  );
};
