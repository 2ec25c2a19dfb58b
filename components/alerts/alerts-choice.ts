import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type AlertStatus, alertStatuses } from '../../lib/alerts/alert';
import { type Severity, severities } from '../../lib/monitors/monitor';

/** Which alerts are shown; it lives in the address beside the organization. */
export interface AlertsChoice {
  status: AlertStatus;
  /** Empty for all. */
  severities: readonly Severity[];
  /** Ids; null for all. */
  monitor: string | null;
  entity: string | null;
}

const isStatus = (text: string): text is AlertStatus => (alertStatuses as readonly string[]).includes(text);

/** Reads `status=resolved&severity=critical,warning&monitor=…&entity=…`; what is missing or makes no sense is the default. */
export const parseAlerts = (search: string): AlertsChoice => {
  const params = new URLSearchParams(search);
  const status = params.get('status') ?? '';
  const given = (params.get('severity') ?? '').split(',');
  const chosen = severities.filter((severity) => given.includes(severity));
  return {
    status: isStatus(status) ? status : 'open',
    severities: chosen.length === severities.length ? [] : chosen,
    monitor: params.get('monitor') || null,
    entity: params.get('entity') || null,
  };
};

/** The other way round; defaults are left out, and what else stood in the address stays. */
export const formatAlerts = ({ status, severities: chosen, monitor, entity }: AlertsChoice, search = ''): string => {
  const params = new URLSearchParams(search);
  const set = (name: string, value: string | null) => (value ? params.set(name, value) : params.delete(name));
  set('status', status === 'open' ? null : status);
  set('severity', chosen.length === severities.length ? null : chosen.join(','));
  set('monitor', monitor);
  set('entity', entity);
  return params.toString().replaceAll('%2C', ',');
};

/** The choice in the address, and the way to change it; the browser's Back undoes a change. */
export const useAlertsChoice = (): [AlertsChoice, (change: Partial<AlertsChoice>) => void] => {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const choice = useMemo(() => parseAlerts(search), [search]);
  const change = useCallback(
    (part: Partial<AlertsChoice>) => {
      const next = formatAlerts({ ...choice, ...part }, search);
      if (next !== search) navigate(next ? `${path}?${next}` : path);
    },
    [choice, search, path, navigate],
  );
  return [choice, change];
};
