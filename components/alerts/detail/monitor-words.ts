import type { Alert } from '../../../lib/alerts/alert';
import type { MonitorTexts } from '../../../lib/alerts/evidence/evidence';
import type { InForce } from '../../../lib/settings/in-force';
import { textOf } from '../../ui/texts';
import { titleOfAlert } from '../alert-words';

/** What an alert's monitor says about itself; of one of the admin's own that is gone, only its title is known. */
export const monitorTextsOf = (alert: Alert, inForce: InForce | undefined): MonitorTexts => {
  const title = titleOfAlert(alert);
  if (inForce?.builtIn) {
    const textOfMonitor = (part: string) => textOf('monitors', alert.monitor, part);
    return {
      title,
      why: textOfMonitor('why'),
      runbook: textOfMonitor('runbook'),
      blindSpots: textOfMonitor('blindSpots'),
    };
  }
  return { title, why: inForce?.own?.why ?? '', runbook: inForce?.own?.runbook ?? '', blindSpots: '' };
};

/** What became of the monitor since it fired: `changed` by the admin, `updated` with Orgwatch. */
export type Since = 'same' | 'changed' | 'updated' | 'gone';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Values compared whatever the order of their fields. */
const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? Array.isArray(value)
      ? value.map(sorted)
      : value
    : Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, of]) => [key, sorted(of)]),
      );

export const sinceFired = (
  { definition, version }: Pick<Alert, 'definition' | 'version'>,
  inForce: InForce | undefined,
): Since => {
  if (!inForce) return 'gone';
  const { id: _, ...present } = inForce.monitor;
  return JSON.stringify(sorted(plain(present))) === JSON.stringify(sorted(plain(definition)))
    ? 'same'
    : inForce.version === version
      ? 'updated'
      : 'changed';
};
