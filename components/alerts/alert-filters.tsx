import { Button, NativeSelect } from '@mantine/core';
import type { Alert } from '../../lib/alerts/alert';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import type { Connection } from '../../lib/settings/connection';
import type { NameOf } from '../filter/value-names';
import { OrgSwitcher } from '../ui/org-switcher';
import styles from './alert-filters.module.css';
import { titleOfAlert, whomOf } from './alert-words';
import type { AlertsChoice } from './alerts-choice';
import type { ChosenAlerts } from './choose-alerts';
import { SeverityFilter } from './severity-filter';

interface Props {
  connections: readonly Connection[];
  /** All alerts, from which names of monitors and entities are taken. */
  alerts: readonly Alert[];
  chosen: ChosenAlerts;
  choice: AlertsChoice;
  org: string | null;
  nameOf: NameOf;
  onChoice: (change: Partial<AlertsChoice>) => void;
  onOrg: (org: string | null) => void;
  onClear: () => void;
}

/** Narrows the list down: by severity, monitor, entity and organization. */
export const AlertFilters = (props: Props) => {
  const { connections, alerts, chosen, choice, org, nameOf, onChoice, onOrg, onClear } = props;
  const titles = new Map(alerts.map((alert) => [alert.monitor, titleOfAlert(alert)]));
  const names = new Map(alerts.map((alert) => [alert.entity, alert.entity === '' ? '' : whomOf(alert, nameOf)]));
  const filtered = choice.severities.length > 0 || choice.monitor !== null || choice.entity !== null;
  return (
    <section className={styles.filters} aria-label={i18n.t('alertsPage.filters.label')}>
      <SeverityFilter
        value={choice.severities}
        counts={chosen.severities}
        onChange={(severities) => onChoice({ severities })}
      />
      <Among
        label={i18n.t('alertsPage.filters.monitor')}
        all={i18n.t('alertsPage.filters.anyMonitor')}
        value={choice.monitor}
        names={titles}
        counts={chosen.monitors}
        onChange={(monitor) => onChoice({ monitor })}
      />
      <Among
        label={i18n.t('alertsPage.filters.entity')}
        all={i18n.t('alertsPage.filters.anybody')}
        value={choice.entity}
        names={names}
        counts={chosen.entities}
        onChange={(entity) => onChoice({ entity })}
      />
      {connections.length > 1 && <OrgSwitcher connections={connections} value={org} onChange={onOrg} />}
      {filtered && (
        <Button size="compact-xs" variant="subtle" onClick={onClear}>
          {i18n.t('alertsPage.filters.clear')}
        </Button>
      )}
    </section>
  );
};

interface AmongProps {
  label: string;
  all: string;
  value: string | null;
  names: ReadonlyMap<string, string>;
  counts: ReadonlyMap<string, number>;
  onChange: (value: string | null) => void;
}

/** One of many, or all. A native list copes with hundreds, with long names and with every keyboard. */
const Among = ({ label, all, value, names, counts, onChange }: AmongProps) => {
  // What was chosen stays to be seen, also where nothing is of it any more.
  const offered = [...new Set([...counts.keys(), ...(value === null ? [] : [value])])].filter((id) => id !== '');
  const options = offered
    .map((id) => ({ id, name: names.get(id) || id, count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  return (
    <NativeSelect
      size="xs"
      className={styles.among}
      data-chosen={value !== null || undefined}
      aria-label={label}
      dir="auto"
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[
        { value: '', label: all },
        ...options.map(({ id, name, count }) => ({
          value: id,
          label: i18n.t('alertsPage.filters.option', { name, count: formatCount(count) }),
        })),
      ]}
    />
  );
};
