import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { dayMs } from '../../lib/durations';
import { backTest } from '../../lib/monitors/back-test';
import type { Course, Episode } from '../../lib/monitors/episode';
import { lookbackOf } from '../../lib/monitors/lookback';
import type { Monitor } from '../../lib/monitors/monitor';
import { MonitorError } from '../../lib/monitors/monitor-error';
import type { Circumstances } from '../../lib/monitors/watch';
import { type Problem, toProblem } from '../../lib/problems';
import type { Range, StoreView } from '../../lib/store/view';
import { afterFrame } from './after-frame';
import { useCircumstances } from './use-circumstances';
import { useStoredEvents } from './use-stored-events';

/** What a monitor would have done. */
export interface BackTested {
  episodes: Episode[];
  course: Course;
  /** Events under its filter in the range. */
  events: number;
  /** How it was asked: the monitor, the view and all else that it came out of. */
  monitor: Monitor;
  view: StoreView;
  circumstances: Circumstances;
  range: Range;
}

export interface BackTest {
  /** The last good picture; null until there is one. */
  tested: BackTested | null;
  /** Whether it is of another definition than the present one, which cannot be evaluated or is about to be. */
  stale: boolean;
  /** Why the present definition cannot be evaluated; null where it can. */
  refused: MonitorError | null;
  /** Why events cannot be read; null where they can. */
  problem: Problem | null;
}

/** Steps of the course. */
const slices = 480;

/** How far back is read: by weeks, so that a window that is being typed does not read anew with every digit. */
const readBack = (monitor: Monitor): number => {
  try {
    return Math.ceil(lookbackOf(monitor) / (7 * dayMs)) * 7 * dayMs;
  } catch (thrown) {
    if (thrown instanceof MonitorError) return 0;
    throw thrown;
  }
};

interface Outcome {
  key: string;
  view: StoreView;
  tested: BackTested | null;
  refused: MonitorError | null;
  problem: Problem | null;
}

/**
 * What a monitor would have done in a range, over everything that is stored, anew at every change of it: one computation
 * a frame, and the latest wins. Events are read once. `range` may be another object each time; its `to` is "now".
 */
export const useBackTest = (monitor: Monitor, range: Range): BackTest => {
  const { from, to } = range;
  const back = readBack(monitor);
  const read = useStoredEvents(useMemo(() => ({ from: from - back, to }), [from, to, back]));
  const circumstances = useCircumstances(monitor.id, to);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [good, setGood] = useState<BackTested | null>(null);
  const { view } = read;
  const key = JSON.stringify([monitor, from, to, circumstances]);

  const compute = useEffectEvent((of: string, events: StoreView) => {
    if (!circumstances) return;
    const asked = { monitor, view: events, range: { from, to }, circumstances };
    try {
      const tested = { ...asked, ...backTest({ ...asked, slices }) };
      setGood(tested);
      setOutcome({ key: of, view: events, tested, refused: null, problem: null });
    } catch (thrown) {
      const refused = thrown instanceof MonitorError ? thrown : null;
      setOutcome({ key: of, view: events, tested: null, refused, problem: refused ? null : toProblem(thrown) });
    }
  });
  const known = circumstances !== null;
  useEffect(() => (view && known ? afterFrame(() => compute(key, view)) : undefined), [key, view, known]);

  const present = outcome !== null && outcome.key === key && outcome.view === view;
  return {
    tested: good,
    stale: good !== null && !(present && outcome.tested !== null),
    refused: outcome?.refused ?? null,
    problem: read.problem ?? outcome?.problem ?? null,
  };
};
