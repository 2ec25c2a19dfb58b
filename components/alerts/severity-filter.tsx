import { i18n } from '../../lib/locales/i18n';
import { type Severity, severities } from '../../lib/monitors/monitor';
import { formatCount } from '../../lib/sentences/formats';
import { SeverityMark } from '../monitors/severity-mark';
import styles from './alert-filters.module.css';

interface Props {
  /** Empty for all. */
  value: readonly Severity[];
  counts: Readonly<Record<Severity, number>>;
  onChange: (severities: readonly Severity[]) => void;
}

/** A chip a severity; none pressed is all. */
export const SeverityFilter = ({ value, counts, onChange }: Props) => (
  <fieldset className={styles.severities}>
    <legend>{i18n.t('alertsPage.filters.severity')}</legend>
    {severities.map((severity) => {
      const pressed = value.includes(severity);
      return (
        <button
          key={severity}
          type="button"
          className={styles.chip}
          aria-pressed={pressed}
          onClick={() => onChange(pressed ? value.filter((other) => other !== severity) : [...value, severity])}
        >
          <SeverityMark severity={severity} detail={formatCount(counts[severity])} />
        </button>
      );
    })}
  </fieldset>
);
