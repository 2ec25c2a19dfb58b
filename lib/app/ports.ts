import type { AlertWriter } from '../alerts/alert-store';
import type { PeopleWriter } from '../people/people-store';
import type { Vault } from '../settings/vault';
import type { StoreReader, StoreWriter } from '../store/event-store';
import type { Clock } from '../sync/ports';

/** What the background stands on, besides the browser's own `browser` and the stored settings. */
export interface AppPorts {
  store: StoreWriter;
  reader: Pick<StoreReader, 'records' | 'record' | 'view'>;
  alerts: AlertWriter;
  people: PeopleWriter;
  vault: Vault;
  fetch: typeof fetch;
  clock: Clock;
  locks: Pick<LockManager, 'request'>;
  /** 0 ≤ n < 1 */
  random(): number;
  /** Keeps the browser from ending the background until the answer is called. */
  stayAwake(): () => void;
}
