import { launchChromium } from '../browsers/chromium';
import { startFakeAtlassian } from '../fake-atlassian/start';
import { type AdminPage, knowOrg } from '../fixtures/admin-site';
import { smallOrg } from '../fixtures/atlassian';

const rows = 200;
const rounds = 9;

/** What badges cost a page on which so many rows appear in one go, medians, ms. */
export interface BadgeCost {
  /** From the rows' coming to the last badge, as it is known to who is asked before. */
  firstMs: number;
  againMs: number;
  /** Time of the main thread that code of the content script takes. */
  scriptMs: number;
  badges: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** In the page, as a text: tsx would give the functions in it names by a function that the page does not have. */
const showRows = `new Promise((resolve) => {
  let last = Number.NaN;
  let timer;
  const done = () => {
    observer.disconnect();
    const [mark] = performance.getEntriesByName('rows');
    resolve({ ms: last - mark.startTime, badges: document.querySelectorAll('[data-orgwatch]').length });
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => [...addedNodes].some((node) => node.matches?.('[data-orgwatch]')))) return;
    last = performance.now();
    clearTimeout(timer);
    timer = setTimeout(done, 500);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Show ${rows}')).click();
})`;

/** Clicks, and waits in the page until no badge has come for a while. Answers how long the last one took, ms. */
const untilLast = ({ page }: AdminPage): Promise<{ ms: number; badges: number }> => page.evaluate(showRows);

/** Runs it under the profiler, and answers the time in which code of the extension was at work, ms. */
const scriptTime = async ({ script: { session } }: AdminPage, run: () => Promise<unknown>): Promise<number> => {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await run();
  const { profile } = await session.send('Profiler.stop');
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id] as const)),
  );
  // What the browser does for our code (laying out, say) has no address of its own: whoever called it counts.
  const isOurs = (id: number | undefined): boolean => {
    for (let at = id; at !== undefined; at = parents.get(at))
      if (byId.get(at)?.callFrame.url.includes('content-scripts/')) return true;
    return false;
  };
  const ours = (profile.samples ?? []).reduce(
    (sum, id, i) => sum + (isOurs(id) ? (profile.timeDeltas?.[i] ?? 0) : 0),
    0,
  );
  return ours / 1000;
};

/** Measures badges in real Chromium, in an organization of 250 people, on the fake admin site. */
export const measureBadges = async (extension: string): Promise<BadgeCost> => {
  const fake = await startFakeAtlassian({ orgs: [smallOrg()] });
  const orgwatch = await launchChromium({ extension, port: fake.port });
  try {
    const known = await knowOrg(fake, orgwatch);
    const firsts: number[] = [];
    const agains: number[] = [];
    const scripts: number[] = [];
    let badges = 0;
    for (let round = 0; round < rounds; round++) {
      const admin = await known.open(`/users?rows=${rows}`);
      await admin.page.getByRole('button', { name: `Show ${rows}` }).waitFor();
      const first = await untilLast(admin);
      const again = await untilLast(admin);
      firsts.push(first.ms);
      agains.push(again.ms);
      badges = again.badges;
      scripts.push(await scriptTime(admin, () => untilLast(admin)));
      await admin.page.close();
    }
    return { firstMs: median(firsts), againMs: median(agains), scriptMs: median(scripts), badges };
  } finally {
    await orgwatch.close();
    await fake.close();
  }
};
