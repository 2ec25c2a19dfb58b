import { textOf } from '../locales/text-of';
import type { SignalId } from '../risk/finding';

/** What a signal is called. */
export const signalTitle = (id: SignalId): string => textOf('signals', id, 'title');

/** Why it matters. */
export const signalWhy = (id: SignalId): string => textOf('signals', id, 'why');

/** What it does not see. */
export const signalBlindSpots = (id: SignalId): string => textOf('signals', id, 'blindSpots');
