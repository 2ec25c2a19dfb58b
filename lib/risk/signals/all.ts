import type { SignalId } from '../finding';
import type { AnySignal } from '../ground';

/** Every signal, in the order of `signalIds`. */
export const signals: readonly AnySignal[] = [];

const byId: ReadonlyMap<SignalId, AnySignal> = new Map(signals.map((signal) => [signal.id, signal]));

/** The signal of an id; undefined for one that there is none of. */
export const signalOf = (id: SignalId): AnySignal | undefined => byId.get(id);
