import { storage } from '#imports';
import { inTurn } from './in-turn';

/** Orgs on whose pages it was offered to connect them: once is enough. */
const item = storage.defineItem<unknown>('local:connectOffers', { version: 1 });

/** The most that are remembered; the oldest is forgotten first. */
const mostOffers = 200;

/** Whether to offer connecting an org: true the first time it is asked, and never again. */
export const takeConnectOffer = (org: string): Promise<boolean> =>
  inTurn('connect-offers', async () => {
    const stored = await item.getValue();
    const offered = Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
    if (offered.includes(org)) return false;
    await item.setValue([...offered, org].slice(-mostOffers));
    return true;
  });
