import { Button } from '@mantine/core';
import type { Alert } from '../../lib/alerts/alert';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import type { NameOf } from '../filter/value-names';
import { Among } from '../ui/among';
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
        nameOf={(id) => titles.get(id) || id}
        counts={chosen.monitors}
        onChange={(monitor) => onChoice({ monitor })}
      />
      <Among
        label={i18n.t('alertsPage.filters.entity')}
        all={i18n.t('alertsPage.filters.anybody')}
        value={choice.entity}
        nameOf={(id) => names.get(id) || id}
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
