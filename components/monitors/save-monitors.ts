import { writeMonitorFile } from '../../lib/monitors/file/write-file';
import type { InForce } from '../../lib/settings/in-force';
import { saveBlob } from '../export/save-blob';
import { fileMonitorOf } from './file-monitor-of';
import { fileName, jsonType } from './file-texts';

/** Gives monitors to the person as a file. */
export const saveMonitors = (monitors: readonly InForce[]): void =>
  saveBlob(fileName(Date.now()), new Blob([writeMonitorFile(monitors.map(fileMonitorOf))], { type: jsonType }));
