import { i18n } from '../../lib/locales/i18n';
import type { Lists } from '../../lib/monitors/monitor';
import { ListField } from './lists-section-field';
import { SettingsSection } from './settings-section';

/** The lists that have no section of their own. */
const own = ['breakGlassAccounts', 'adminRanges', 'vpnRanges'] as const;

interface Props {
  value: Lists;
  onChange: (change: Partial<Record<(typeof own)[number], string[]>>) => void;
}

/** Accounts and addresses that monitors know by a name: for emergencies, of administrators, of VPNs. */
export const ListsSection = ({ value, onChange }: Props) => (
  <SettingsSection title={i18n.t('lists.title')} about={i18n.t('lists.about')}>
    {own.map((list) => (
      <ListField key={list} list={list} value={value[list]} onChange={(values) => onChange({ [list]: values })} />
    ))}
  </SettingsSection>
);
