import { type MonitorArea, monitorAreas, type Severity } from '../../lib/monitors/monitor';
import type { InForce } from '../../lib/settings/in-force';
import type { RowState } from './row-state';
import { severitiesOf } from './severities-of';
import type { Tally } from './tally';

/** One line of the list of monitors. */
export interface MonitorRow {
  id: string;
  title: string;
  condition: string;
  inForce: InForce;
  /** Null for the admin's own. */
  area: MonitorArea | null;
  state: RowState;
  /** Undefined as long as it is being counted. */
  tally: Tally | undefined;
}

/** States that the list can be narrowed to. */
export const stateChoices = ['fires', 'silent', 'never-occurred', 'no-action', 'needs-list', 'failing'] as const;

export type StateChoice = (typeof stateChoices)[number];

/** What of the list is wanted; null does not narrow. */
export interface ListChoice {
  text: string;
  area: MonitorArea | 'own' | null;
  severity: Severity | null;
  on: boolean | null;
  state: StateChoice | null;
}

export const wholeList: ListChoice = { text: '', area: null, severity: null, on: null, state: null };

/** Letters as people search for them: without case and accents. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

const isIn = ({ state, tally }: MonitorRow, wanted: StateChoice): boolean => {
  if (wanted === 'fires') return tally !== undefined && tally.last90 > 0;
  if (wanted === 'silent') return tally !== undefined && tally.reach === 'occurs' && tally.last90 === 0;
  return state.kind === wanted;
};

/** Whether a row is among those wanted. Every word must be in its title, condition, id or filter. */
export const isWanted = (row: MonitorRow, { text, area, severity, on, state }: ListChoice): boolean => {
  if (area !== null && (row.area ?? 'own') !== area) return false;
  if (severity !== null && !severitiesOf(row.inForce.monitor).includes(severity)) return false;
  if (on !== null && row.inForce.on !== on) return false;
  if (state !== null && !isIn(row, state)) return false;
  const said = plain(`${row.title}\n${row.condition}\n${row.id}\n${row.inForce.monitor.filter}`);
  return plain(text)
    .split(/\s+/)
    .every((word) => said.includes(word));
};

/** The list in its parts: the admin's own and what is on, and the rest of the pack by area. */
export interface Parts {
  mine: MonitorRow[];
  pack: { area: MonitorArea; rows: MonitorRow[] }[];
}

/** `first`: ids of those that stand in the first part. It is not asked whether they are on: a row stays where it was switched. */
export const inParts = (rows: readonly MonitorRow[], first: ReadonlySet<string>): Parts => {
  const isMine = (row: MonitorRow) => row.area === null || first.has(row.id);
  return {
    mine: rows.filter(isMine),
    pack: monitorAreas
      .map((area) => ({ area, rows: rows.filter((row) => row.area === area && !isMine(row)) }))
      .filter(({ rows: { length } }) => length > 0),
  };
};
