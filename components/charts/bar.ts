import { otherKey } from '../../lib/query/query';

/** A piece of a bar. */
export interface Piece {
  /** Its series; a piece without one is chosen with its bar only. */
  key?: string;
  name: string;
  value: number;
  colour: string;
}

export interface Bar {
  key: string;
  name: string;
  value: number;
  /** In the order in which they are stacked; one piece where nothing is. */
  pieces: readonly Piece[];
}

/** Names of marks in the roving order. */
export const barId = ({ key }: Bar): string => JSON.stringify([key]);
export const pieceId = (bar: Bar, { key }: Piece): string => JSON.stringify([bar.key, key]);

/** Whether a bar can be chosen: what was folded together cannot. */
export const barPicked = ({ key }: Bar): boolean => key !== otherKey;

/** Whether a piece can be chosen by itself. */
export const piecePicked = (bar: Bar, { key }: Piece): boolean =>
  key !== undefined && key !== otherKey && barPicked(bar);
