import type { Definition, Trigger } from '../monitor';
import { type FileMonitor, fileFormat, fileVersion } from './file-format';
import { writeSpan } from './span-text';

/** Monitors as the text of a file, for people and programs to read (see FORMAT.md). */
export const writeMonitorFile = (monitors: readonly FileMonitor[]): string =>
  `${JSON.stringify({ format: fileFormat, version: fileVersion, monitors: monitors.map(entryOf) }, null, 2)}\n`;

const entryOf = ({ title, why, runbook, definition }: FileMonitor) => ({
  title,
  why,
  runbook,
  ...writtenDefinition(definition),
});

const writtenDefinition = ({ filter, groupBy, trigger, thresholds, window, recovery, among, self }: Definition) => ({
  filter,
  groupBy,
  trigger: writtenTrigger(trigger),
  thresholds,
  window: writeSpan(window),
  recovery: recovery === null ? null : writeSpan(recovery),
  ...(among === undefined ? {} : { among }),
  ...(self === undefined ? {} : { self }),
});

function writtenTrigger(trigger: Trigger): object {
  switch (trigger.kind) {
    case 'first-seen':
    case 'unusual-hour': {
      const { memory, learn, ...rest } = trigger;
      return { ...rest, memory: writeSpan(memory), learn: { events: learn.events, time: writeSpan(learn.ms) } };
    }
    case 'surge':
      return { ...trigger, memory: writeSpan(trigger.memory) };
    case 'logins': {
      const { longestSession } = trigger;
      return { ...trigger, longestSession: longestSession === null ? null : writeSpan(longestSession) };
    }
    default:
      return trigger;
  }
}
