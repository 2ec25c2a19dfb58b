import { csvOf } from '../../export/csv';
import { allEventColumns, eventColumns } from '../../export/event-columns';
import { alertJson } from './alert-json';
import { eventsJson } from './events-json';
import type { Evidence } from './evidence';
import { reportHtml } from './report';
import { type Digest, type PackFile, sumsOf } from './sums';
import { type Breathe, zipFiles } from './zip-files';

/** How a pack is made; all of it may be left out. */
export interface EvidenceWork {
  /** Waited for between parts of the work; what it throws ends it. */
  breathe?: Breathe;
  digest?: Digest;
}

const sha256: Digest = (bytes) => crypto.subtle.digest('SHA-256', bytes);

/**
 * The evidence of an alert as a zip: `report.html` to read and print, `alert.json` (the alert, the monitor as it fired,
 * notes and steps), `events.json` (the events byte for byte as Atlassian sent them), `events.csv` (harmless to
 * spreadsheets), and `SHA256SUMS`, by which `sha256sum --check` tells whether any of them was changed.
 */
export async function evidencePack(evidence: Evidence, work: EvidenceWork = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { breathe = async () => undefined, digest = sha256 } = work;
  const { events, words } = evidence;
  const encoder = new TextEncoder();
  const files: PackFile[] = [];
  const add = async (name: string, text: string) => {
    files.push({ name, bytes: encoder.encode(text) });
    await breathe();
  };
  await add('report.html', reportHtml(evidence));
  await add('alert.json', alertJson(evidence));
  await add('events.json', eventsJson(events));
  const rows = events.map(({ row }) => allEventColumns.map((column) => eventColumns[column](row, words.names)));
  await add(
    'events.csv',
    csvOf(
      allEventColumns.map((column) => words.columns[column]),
      rows,
      { bom: true },
    ),
  );
  await add('SHA256SUMS', await sumsOf(files, digest));
  return zipFiles(files, evidence.now, breathe);
}
