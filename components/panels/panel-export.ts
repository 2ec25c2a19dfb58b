import type { Format } from '../../lib/dashboards/format';
import type { Cell, ColumnText, Panel, Row } from '../../lib/dashboards/panel';
import { csvOf, tsvOf } from '../../lib/export/csv';
import { harmless } from '../../lib/export/harmless';
import type { Range } from '../../lib/store/view';
import { saveBlob } from '../export/save-blob';
import { localDay } from '../ui/wall-time';
import { columnTitleOf } from './panel-texts';

/** A panel's rows as they leave the page. */
export interface PanelSubject {
  panel: Panel;
  rows: readonly Row[];
  range: Range;
  format: Format;
}

/** `orgwatch-total-events-2026-03-01-2026-03-07.csv`: the first and the last day that it is about. */
export const fileNameOf = ({ panel, range }: Pick<PanelSubject, 'panel' | 'range'>, ending: string): string =>
  `orgwatch-${panel.id}-${localDay(range.from)}-${localDay(range.to - 1)}.${ending}`;

/** A value as people read it, but in a way that programs read too: times as ISO, numbers as plain digits. */
export const exported = ({ kind }: ColumnText, cell: Cell, format: Format): string => {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'number' && (kind === 'time' || kind === 'bucket')) return new Date(value).toISOString();
  if (typeof value === 'number' && kind === 'number') return String(value);
  return format.cell(kind, cell);
};

const tableOf = ({ panel, rows, format }: PanelSubject): { titles: string[]; cells: string[][] } => {
  const columns = Object.entries(panel.columns);
  return {
    titles: columns.map(([id]) => columnTitleOf(panel, id)),
    cells: rows.map((row) => columns.map(([id, column]) => exported(column, row.cells[id] ?? { value: null }, format))),
  };
};

/** Saves the rows as a CSV file; answers its name. `bom`: with the mark by which Excel knows UTF-8. */
export const saveCsv = (subject: PanelSubject, bom: boolean): string => {
  const { titles, cells } = tableOf(subject);
  const name = fileNameOf(subject, 'csv');
  saveBlob(name, new Blob([csvOf(titles, cells, { bom })], { type: 'text/csv;charset=utf-8' }));
  return name;
};

/** Spreadsheets read the cells of a pasted table as if they had been typed: formulas too. */
const htmlOf = (titles: readonly string[], cells: readonly (readonly string[])[]): string => {
  const table = document.createElement('table');
  const addRow = (texts: readonly string[], kind: 'th' | 'td') => {
    const row = table.insertRow();
    for (const text of texts) row.append(Object.assign(document.createElement(kind), { textContent: harmless(text) }));
  };
  addRow(titles, 'th');
  for (const row of cells) addRow(row, 'td');
  return table.outerHTML;
};

/**
 * Puts the rows on the clipboard: as a table for documents, and with tabs for spreadsheets and plain text. By the event
 * of copying, which needs no permission and works in every page of an extension. Throws where the browser refuses.
 */
export const copyTable = (subject: PanelSubject): void => {
  const { titles, cells } = tableOf(subject);
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', tsvOf(titles, cells));
    event.clipboardData?.setData('text/html', htmlOf(titles, cells));
    event.preventDefault();
    filled = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill);
  // The only way without the permission to write to the clipboard that also gives HTML.
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  if (!copied || !filled) throw new Error('The browser did not let us copy.');
};
