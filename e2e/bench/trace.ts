import type { CDPSession } from '@playwright/test';

/** An event of Chromium's own trace, as far as it is of use here. Times in µs; `tdur` is what the processor worked. */
interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const categories = ['blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Records what all threads of the browser do meanwhile. `browser`: a session of the browser itself. */
export const record = async (browser: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> => {
  const events: TraceEvent[] = [];
  const keep = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', keep);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await act();
  const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', keep);
  return events;
};

/** What the thread that set a mark did from then on, in its order. */
const afterMark = (events: readonly TraceEvent[], mark: string): { start: number; events: TraceEvent[] } => {
  const set = events.find(({ name, cat }) => name === mark && cat.includes('blink.user_timing'));
  if (!set) throw new Error(`Nothing has set the mark ${mark}`);
  const same = events.filter(
    ({ ph, pid, tid, ts, dur = 0 }) => ph === 'X' && pid === set.pid && tid === set.tid && ts + dur > set.ts,
  );
  return { start: set.ts, events: same.sort((a, b) => a.ts - b.ts) };
};

/** A frame on its way to the screen; ms after the mark. */
export interface Frame {
  end: number;
}

/** Frames that came after a mark. */
export const framesBetween = (events: readonly TraceEvent[], mark: string): Frame[] => {
  const { start, events: after } = afterMark(events, mark);
  return after
    .filter(({ name, ts }) => name === 'Commit' && ts > start)
    .map(({ ts, dur = 0 }) => ({ end: (ts + dur - start) / 1000 }));
};

const scripts = ['EventDispatch', 'FunctionCall'];
const rendering = ['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit'];

/** Processor time after a mark, ms: in scripts whose address has `ours` in it, in all others, and in what is seen of them. */
export const cpuBetween = (
  events: readonly TraceEvent[],
  mark: string,
  ours: string,
): { scriptMs: number; pageScriptMs: number; renderMs: number } => {
  const sum = { scriptMs: 0, pageScriptMs: 0, renderMs: 0 };
  let end = 0;
  for (const { name, ts, dur = 0, tdur = 0, args } of afterMark(events, mark).events) {
    const isScript = scripts.includes(name);
    if (!isScript && !rendering.includes(name)) continue;
    // What stands within another is counted with it: a page that asks where something is has that on its own account.
    if (ts + dur <= end) continue;
    end = ts + dur;
    if (!isScript) sum.renderMs += tdur / 1000;
    else if (args?.data?.url?.includes(ours)) sum.scriptMs += tdur / 1000;
    else sum.pageScriptMs += tdur / 1000;
  }
  return sum;
};
