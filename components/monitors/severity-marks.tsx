import type { Definition } from '../../lib/monitors/monitor';
import { formatCount } from '../../lib/sentences/formats';
import { severitiesOf } from './severities-of';
import { SeverityMark } from './severity-mark';

/** How grave a monitor's alerts can be; with the thresholds where there are several. */
export const SeverityMarks = ({ definition }: { definition: Definition }) => {
  const { thresholds, trigger } = definition;
  const found = severitiesOf(definition);
  const sign = trigger.kind === 'collection' && trigger.of === 'key-expires' ? '≤' : '>';
  return found.map((severity) => (
    <SeverityMark
      key={severity}
      severity={severity}
      detail={found.length > 1 ? `${sign} ${formatCount(thresholds[severity] ?? 0)}` : undefined}
    />
  ));
};
