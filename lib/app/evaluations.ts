import { toProblem } from '../problems';
import { saveAlertTrouble } from '../settings/alert-trouble';
import { readConnection, readConnections } from '../settings/stored-connections';
import { announce } from './announce';
import { isCaughtUp } from './collected-until';
import { evaluateOrg } from './evaluate-org';
import { onePassAtATime } from './one-pass-at-a-time';
import type { AppPorts } from './ports';
import { removeLeftOver } from './remove-left-over';

/**
 * Monitors at work: one pass an org at a time. Nothing here throws: what goes wrong is told as trouble with the org's
 * alerts, and what was not seen or shown for it is at the next occasion.
 */
export interface Evaluations {
  /** Shows an org's new events to the monitors and announces what they raised. Asked for meanwhile, it looks once more. */
  evaluate(org: string): Promise<void>;
  evaluateAll(): Promise<void>;
  /** Announces what waits: alerts that could not be told before, or were kept back in quiet hours. */
  announce(): Promise<void>;
}

/** `onChange` is called after each pass. */
export function createEvaluations(ports: AppPorts, onChange: () => void): Evaluations {
  const { locks, reader, clock } = ports;

  // One at a time, whoever asks: of two at once, both would show what waits.
  const announceAlone = () => locks.request('orgwatch-announce', () => announce(ports)) as Promise<void>;

  /** Does it; what it throws is told of the org. */
  async function telling(org: string, step: () => Promise<void>): Promise<boolean> {
    try {
      await step();
      return true;
    } catch (thrown) {
      await saveAlertTrouble(org, { ...toProblem(thrown), at: clock.now() });
      return false;
    }
  }

  async function pass(org: string): Promise<void> {
    const connection = await readConnection(org);
    if (!connection) return;
    const isEvaluated = await telling(org, () => evaluateOrg(ports, connection));
    // Removed meanwhile: what was written since goes as well.
    await telling(org, () => removeLeftOver(ports, org));
    const isTold = await telling(org, async () => {
      const record = await reader.record(org);
      // While a past is being caught up with, alerts are gathered; they are told as one. What came in during this pass
      // belongs to it, and has asked for another pass; one that failed may fail again, and keeps nothing back.
      const isSeen = !isEvaluated || !record?.unevaluated;
      if (!record || (isSeen && isCaughtUp(record, clock.now()))) await announceAlone();
    });
    if (isEvaluated && isTold) await saveAlertTrouble(org, null);
  }

  const evaluate = onePassAtATime(ports, pass, onChange);

  return {
    evaluate,
    async evaluateAll() {
      for (const { org } of await readConnections()) await evaluate(org);
    },
    async announce() {
      // What waits may be of any org: the first tells for all that it could not be shown.
      const [first] = await readConnections();
      if (first) await telling(first.org, announceAlone);
    },
  };
}
