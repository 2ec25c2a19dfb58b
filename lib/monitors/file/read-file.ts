import type { CheckedAgainst } from '../check/check-definition';
import type { DefinitionProblem } from '../check/definition-problem';
import { type FileMonitor, fileFormat, fileVersion, mostInFile } from './file-format';
import type { FileProblem, FileProblemId } from './file-problem';
import { isObject, readEntry } from './read-entry';

/** What a file holds. `place` and `title` say which monitor of it: `monitors[3]`, and its title where it has one. */
export interface FileContents {
  monitors: { place: string; monitor: FileMonitor; notes: readonly DefinitionProblem[] }[];
  refused: { place: string; title: string; problems: readonly FileProblem[] }[];
  /** Monitors beyond the most that are taken out of one file. */
  leftOut: number;
}

/** What became of a file: refused whole, or read, with each monitor taken or refused by itself. */
export type ReadMonitorFile = { ok: true; contents: FileContents } | { ok: false; problem: FileProblem };

const topFields: readonly string[] = ['format', 'version', 'monitors'];

const refuse = (id: FileProblemId, place = '', filled: Record<string, string | number> = {}): ReadMonitorFile => ({
  ok: false,
  problem: { id, place, filled },
});

/** Reads a file of monitors (see FORMAT.md). It throws for nothing, whatever the text is. */
export function readMonitorFile(text: string, against: CheckedAgainst): ReadMonitorFile {
  const json = parse(text);
  if (!json.ok) return refuse('not-json', '', json.at);
  const file = json.value;
  if (!isObject(file) || file.format !== fileFormat)
    return refuse('not-a-monitor-file', isObject(file) ? 'format' : '');
  const { version, monitors } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refuse('no-version', 'version');
  if (version > fileVersion) return refuse('newer-version', 'version', { version, known: fileVersion });
  if (!Array.isArray(monitors)) return refuse('no-monitors', 'monitors');

  const contents: FileContents = { monitors: [], refused: [], leftOut: Math.max(0, monitors.length - mostInFile) };
  const strange = Object.keys(file).filter((field) => !topFields.includes(field));
  for (const field of strange) {
    contents.refused.push({
      place: field,
      title: '',
      problems: [{ id: 'unknown-field', place: field, filled: { field } }],
    });
  }
  for (const [index, entry] of monitors.slice(0, mostInFile).entries()) {
    const place = `monitors[${index}]`;
    const read = readEntry(entry, place, against);
    if (read.ok) contents.monitors.push({ place, monitor: read.monitor, notes: read.notes });
    else contents.refused.push({ place, title: titleIn(entry), problems: read.problems });
  }
  return { ok: true, contents };
}

const titleIn = (entry: unknown): string =>
  isObject(entry) && typeof entry.title === 'string' ? entry.title.trim().slice(0, 100) : '';

type Parsed = { ok: true; value: unknown } | { ok: false; at: { line: number; column: number } };

function parse(text: string): Parsed {
  // Editors on Windows write a byte order mark, which JSON does not know.
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return { ok: true, value: JSON.parse(plain) };
  } catch (thrown) {
    return { ok: false, at: placeOf(thrown, plain) };
  }
}

/** Where browsers say that a text stops being JSON; its beginning where they do not. */
function placeOf(thrown: unknown, text: string): { line: number; column: number } {
  const said = thrown instanceof Error ? thrown.message : '';
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [];
  if (line && column) return { line: Number(line), column: Number(column) };
  const [, position] = /position (\d+)/.exec(said) ?? [];
  const atEnd = /end of JSON|end of data|unterminated/i.test(said) ? text.length : 0;
  const before = text.slice(0, position ? Number(position) : atEnd).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
