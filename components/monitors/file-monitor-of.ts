import type { FileMonitor } from '../../lib/monitors/file/file-format';
import { definitionOf } from '../../lib/settings/definition';
import type { InForce } from '../../lib/settings/in-force';
import { textOf } from '../ui/texts';
import { titleOf } from './monitor-title';

/** A monitor as files have it. A built-in takes its texts along: whoever imports it has it as an own one. */
export const fileMonitorOf = ({ monitor, own }: InForce): FileMonitor => ({
  title: titleOf(monitor.id, own),
  why: own ? own.why : textOf('monitors', monitor.id, 'why'),
  runbook: own ? own.runbook : textOf('monitors', monitor.id, 'runbook'),
  definition: definitionOf(monitor),
});
