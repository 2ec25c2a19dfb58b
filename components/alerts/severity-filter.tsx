import { i18n } from '../../lib/locales/i18n';
import { type Severity, severities } from '../../lib/monitors/monitor';
import { formatCount } from '../../lib/sentences/formats';
import { SeverityMark } from '../monitors/severity-mark';
import { Toggles } from '../ui/toggles';

interface Props {
  /** Empty for all. */
  value: readonly Severity[];
  counts: Readonly<Record<Severity, number>>;
  onChange: (severities: readonly Severity[]) => void;
}

/** A chip a severity; none pressed is all. */
export const SeverityFilter = ({ value, counts, onChange }: Props) => (
  <Toggles
    legend={i18n.t('alertsPage.filters.severity')}
    look="chips"
    all={severities}
    value={value}
    onChange={onChange}
  >
    {(severity) => <SeverityMark severity={severity} detail={formatCount(counts[severity])} />}
  </Toggles>
);
