import type { Arrangement } from '../query/arrangement';
import type { RowRef } from '../store/view';
import { byteOrderMark, csvLine } from './csv';
import { type EventColumn, type ExportNames, eventColumns } from './event-columns';
import { jsonLine } from './jsonl';

/** What a file of events holds. */
export type ExportFormat =
  | { kind: 'csv'; columns: readonly EventColumn[]; titles: readonly string[]; names: ExportNames; bom: boolean }
  | { kind: 'jsonl'; payloads: (refs: readonly RowRef[]) => Promise<string[]> };

export interface ExportRequest {
  arrangement: Arrangement;
  /** Whether the arrangement goes by time: then what is stored together is read together. */
  byTime: boolean;
  format: ExportFormat;
  /** Takes the next part of the file. The next one is made when it has been taken. */
  write: (text: string) => Promise<void>;
  /** Ends it at the next part, with the signal's reason. */
  signal: AbortSignal;
  /** How many events were written. */
  onProgress: (done: number) => void;
}

/** Events a part: of the size at which opening payloads and writing cost little more than an event's own work. */
const partRows = 2000;

/** The stored events that were to be exported are there no more, or at another place: reading them anew helps. */
export class EventsGoneError extends Error {
  constructor(cause: unknown) {
    super('Events were moved or dropped while they were exported.', { cause });
    this.name = 'EventsGoneError';
  }
}

/**
 * Writes events part by part, with never more than one part in memory. CSV comes in the order of the arrangement.
 * Untouched events do so where it goes by time, else as they are stored, since each compressed chunk must be opened once
 * and not once for each of its events. Throws what `write` throws, the signal's reason, or an EventsGoneError.
 */
export async function exportEvents(request: ExportRequest): Promise<void> {
  const { arrangement, byTime, format, write, signal, onProgress } = request;
  signal.throwIfAborted();
  if (format.kind === 'csv') await write((format.bom ? byteOrderMark : '') + csvLine(format.titles));
  const parts =
    format.kind === 'csv'
      ? csvParts(arrangement, format)
      : jsonlParts(byTime ? refsByTime(arrangement) : arrangement.inStorage(partRows), format.payloads);
  let done = 0;
  for await (const { text, events } of parts) {
    signal.throwIfAborted();
    await write(text);
    signal.throwIfAborted();
    done += events;
    onProgress(done);
  }
}

interface Part {
  text: string;
  events: number;
}

function* csvParts(
  arrangement: Arrangement,
  { columns, names }: Extract<ExportFormat, { kind: 'csv' }>,
): Generator<Part> {
  for (let from = 0; from < arrangement.total; from += partRows) {
    const rows = arrangement.rows(from, Math.min(arrangement.total, from + partRows));
    const lines = rows.map((row) => csvLine(columns.map((id) => eventColumns[id](row, names))));
    yield { text: lines.join(''), events: rows.length };
  }
}

function* refsByTime(arrangement: Arrangement): Generator<{ refs: RowRef[] }> {
  for (let from = 0; from < arrangement.total; from += partRows)
    yield { refs: arrangement.refs(from, Math.min(arrangement.total, from + partRows)) };
}

async function* jsonlParts(
  parts: Iterable<{ refs: RowRef[] }>,
  payloads: (refs: readonly RowRef[]) => Promise<string[]>,
): AsyncGenerator<Part> {
  for (const { refs } of parts) {
    const texts = await payloads(refs).catch((thrown: unknown) => {
      throw new EventsGoneError(thrown);
    });
    yield { text: texts.map(jsonLine).join(''), events: refs.length };
  }
}
