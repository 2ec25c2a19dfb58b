import { storage } from '#imports';
import type { Connection } from './connection';
import { inTurn } from './in-turn';

const item = storage.defineItem<Connection[]>('local:connections', { fallback: [], version: 1 });

/** All connected organizations, in the order in which they were connected. */
export const readConnections = (): Promise<Connection[]> => item.getValue();

/** The connection of an org; undefined where there is none. */
export const readConnection = async (org: string): Promise<Connection | undefined> =>
  (await readConnections()).find((connection) => connection.org === org);

/** Calls back after each change, in any context. Answers how to stop. */
export const watchConnections = (onChange: (connections: Connection[]) => void): (() => void) =>
  item.watch((connections) => onChange(connections ?? []));

/** Adds the connection, or puts it in the place of the org's present one. The background alone writes connections. */
export const saveConnection = (connection: Connection): Promise<void> =>
  inTurn('connections', async () => {
    const present = await readConnections();
    const known = present.some(({ org }) => org === connection.org);
    const replaced = present.map((other) => (other.org === connection.org ? connection : other));
    await item.setValue(known ? replaced : [...present, connection]);
  });

/** Takes the connection of an org away, if there is one. */
export const removeConnection = (org: string): Promise<void> =>
  inTurn('connections', async () => {
    await item.setValue((await readConnections()).filter((connection) => connection.org !== org));
  });
