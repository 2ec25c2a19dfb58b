import { NativeSelect } from '@mantine/core';
import { i18n } from '#i18n';
import type { Connection } from '../../lib/settings/connection';

interface Props {
  connections: readonly Connection[];
  value: string | null;
  onChange: (org: string | null) => void;
}

/** All organizations or one of them. A native list: it copes with many, with long names, and with every keyboard. */
export const OrgSwitcher = ({ connections, value, onChange }: Props) => {
  const known = connections.some(({ org }) => org === value);
  return (
    <NativeSelect
      aria-label={i18n.t('fields.org')}
      size="xs"
      maw={240}
      dir="auto"
      value={known && value ? value : ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[
        ...(connections.length === 1 ? [] : [{ value: '', label: i18n.t('filter.allOrgs') }]),
        ...connections.map(({ org, name }) => ({ value: org, label: name || org })),
      ]}
    />
  );
};
