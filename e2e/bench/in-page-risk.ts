import { dayMs } from '../../lib/durations';
import { breathe } from '../../lib/explore/breathe';
import { concernedBy } from '../../lib/risk/concerned';
import { scorePeople } from '../../lib/risk/pass';
import type { AlertMark, PassCircumstances } from '../../lib/risk/pass-circumstances';
import type { Segment, StoreView } from '../../lib/store/view';
import { withStored } from './in-page-stored';

/** Events of one page of the API. */
const page = 500;

const rounds = 5;

interface Pass {
  people: number;
  findings: number;
  /** Signals that threw, each once. */
  failed: string[];
  /** ms in all, and of the longest piece of work between two breaths. */
  ms: number;
  pieces: number;
  longestMs: number;
}

/** What scoring people costs, over what the extension has stored. The first pass is one of a worker that just woke. */
export const measureRisk = () =>
  withStored(
    '180d',
    () => null,
    async ({ view, range, timeZone, rows }) => {
      const org = view.segments[0]?.org ?? '';
      const everybody = concernedBy(view, org, { from: 0, to: range.to });
      const circumstances: PassCircumstances = {
        lists: {
          riskyCountries: ['IR', 'KP', 'SY'],
          vpnRanges: ['198.51.100.0/24'],
          officeRanges: ['192.0.2.0/24', '203.0.113.0/28'],
        },
        alerts: alertsAbout([...everybody], range.to),
        timeZone,
        now: range.to,
      };
      const measure = (of: StoreView, people: ReadonlySet<string> | null) =>
        measurePass(of, org, people, circumstances);
      const first = await measure(view, null);
      const full = await middleOf(() => measure(view, null));
      const concerned = concernedBy(view, org, newestOf(view.segments));
      const some = await middleOf(() => measure({ ...view }, concerned));
      return { rows, first, full, some };
    },
  );

async function measurePass(
  view: StoreView,
  org: string,
  people: ReadonlySet<string> | null,
  circumstances: PassCircumstances,
): Promise<Pass> {
  const pass: Pass = { people: 0, findings: 0, failed: [], ms: 0, pieces: 0, longestMs: 0 };
  const failed = new Set<string>();
  const begun = performance.now();
  let since = begun;
  const ended = () => {
    pass.pieces++;
    pass.longestMs = Math.max(pass.longestMs, performance.now() - since);
  };
  const source = {
    view,
    org,
    people,
    circumstances,
    breathe: async () => {
      ended();
      await breathe();
      since = performance.now();
    },
  };
  for await (const chunk of scorePeople(source)) {
    pass.people += chunk.people.length;
    for (const { findings } of chunk.people) pass.findings += findings.length;
    for (const { signal, said } of chunk.failed) failed.add(`${signal}: ${said}`);
  }
  ended();
  return { ...pass, failed: [...failed], ms: performance.now() - begun };
}

/** The one of some rounds that took neither longest nor least. */
async function middleOf(measure: () => Promise<Pass>): Promise<Pass> {
  const passes: Pass[] = [];
  for (let round = 0; round < rounds; round++) passes.push(await measure());
  return passes.sort((a, b) => a.ms - b.ms)[rounds >> 1] as Pass;
}

/** An alert about every tenth. */
const alertsAbout = (people: readonly string[], now: number): AlertMark[] =>
  people
    .filter((_, i) => i % 10 === 0)
    .map((person, i) => ({
      id: `alert-${i}`,
      person,
      monitor: 'impossible-travel',
      title: '',
      severity: i % 2 === 0 ? 'critical' : 'warning',
      firstAt: now - (i % 60) * dayMs,
      lastAt: now - (i % 60) * dayMs,
      expected: false,
    }));

/** The event times of the newest page, ms, both inclusive. */
function newestOf(segments: readonly Segment[]): { from: number; to: number } {
  const newest = segments
    .flatMap(({ at }) => [...at.slice(-page)])
    .sort((a, b) => b - a)
    .slice(0, page);
  return { from: newest.at(-1) ?? 0, to: newest[0] ?? 0 };
}
