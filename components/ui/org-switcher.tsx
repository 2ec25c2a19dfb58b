import { IconSelector } from '@tabler/icons-react';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import styles from './org-switcher.module.css';

interface Props {
  connections: readonly Connection[];
  value: string | null;
  onChange: (org: string | null) => void;
}

/** All organizations or one of them. A native list: it copes with many, with long names, and with every keyboard. */
export const OrgSwitcher = ({ connections, value, onChange }: Props) => {
  const known = connections.some(({ org }) => org === value);
  return (
    <span className={styles.switcher}>
      <select
        aria-label={i18n.t('fields.org')}
        dir="auto"
        value={known && value ? value : ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        {connections.length !== 1 && <option value="">{i18n.t('filter.allOrgs')}</option>}
        {connections.map(({ org, name }) => (
          <option key={org} value={org}>
            {name || org}
          </option>
        ))}
      </select>
      <IconSelector size={16} aria-hidden />
    </span>
  );
};
