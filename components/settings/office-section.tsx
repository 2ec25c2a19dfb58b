import { i18n } from '../../lib/locales/i18n';
import { RangesField } from './lists-section-ranges';
import { SettingsSection } from './settings-section';

interface Props {
  /** Addresses and ranges (CIDR). */
  value: readonly string[];
  onChange: (ranges: string[]) => void;
}

/** Where people are expected: no finding about places comes from there. */
export const OfficeSection = ({ value, onChange }: Props) => (
  <SettingsSection title={i18n.t('settings.names.officeRanges')} about={i18n.t('riskSettings.office.about')}>
    <RangesField label={i18n.t('riskSettings.office.label')} value={value} onChange={onChange} />
  </SettingsSection>
);
