import { useCallback, useState } from 'react';
import type { Alert, AlertStatus } from '../../lib/alerts/alert';
import { stepsFrom } from '../../lib/alerts/life';
import { type Problem, toProblem } from '../../lib/problems';
import { usePorts } from '../ui/ports';

/** What was done last, so that it can be said and taken back. */
export interface Triaged {
  to: AlertStatus;
  /** What each of them was before. */
  before: readonly { id: string; status: AlertStatus }[];
  /** How many were there no more. */
  gone: number;
}

export interface Triage {
  /** Takes alerts a step on; those that are there already are left alone. */
  run(alerts: readonly Pick<Alert, 'id' | 'status'>[], to: AlertStatus, reason?: string): Promise<void>;
  /** Puts back what was done last. */
  undo(): Promise<void>;
  busy: boolean;
  done: Triaged | null;
  problem: Problem | null;
}

/** The steps back to what an alert was; some statuses are reached through open only. */
const backTo = (status: AlertStatus, from: AlertStatus): readonly AlertStatus[] => {
  if (status === 'expected') return ['open'];
  return stepsFrom(from).includes(status) ? [status] : ['open', status];
};

/** Steps in the lives of alerts that a person takes, one alert or many at once. */
export const useTriage = (): Triage => {
  const { send } = usePorts();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Triaged | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  /** One after the other: the background writes them one after the other anyway. */
  const take = useCallback(
    async (steps: readonly { id: string; to: AlertStatus }[], reason: string): Promise<string[] | null> => {
      setBusy(true);
      setProblem(null);
      const changed: string[] = [];
      try {
        for (const { id, to } of steps) {
          const answer = await send('triage', { id, to, reason });
          if (!answer.ok) {
            setProblem(answer.problem);
            return null;
          }
          if (answer.value) changed.push(id);
        }
        return changed;
      } catch (thrown) {
        setProblem(toProblem(thrown));
        return null;
      } finally {
        setBusy(false);
      }
    },
    [send],
  );

  const run = useCallback(
    async (alerts: readonly Pick<Alert, 'id' | 'status'>[], to: AlertStatus, reason = '') => {
      const before = alerts.flatMap(({ id, status }) => (status === to ? [] : [{ id, status }]));
      if (before.length === 0) return;
      setDone(null);
      const changed = await take(
        before.map(({ id }) => ({ id, to })),
        reason,
      );
      if (changed)
        setDone({
          to,
          before: before.filter(({ id }) => changed.includes(id)),
          gone: before.length - changed.length,
        });
    },
    [take],
  );

  const undo = useCallback(async () => {
    if (!done) return;
    setDone(null);
    // Why something was expected is not known any more: it is open again.
    await take(
      done.before.flatMap(({ id, status }) => backTo(status, done.to).map((to) => ({ id, to }))),
      '',
    );
  }, [done, take]);

  return { run, undo, busy, done, problem };
};
