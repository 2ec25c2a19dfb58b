import { rowOf } from './rows';

/** What watching needs of the page, and what it tells. */
export interface WatchPorts {
  /** Whether a node is one of ours. */
  isOurs(node: Node): boolean;
  /** Whether a text matters: somebody is mentioned beside it, or could be. */
  matters(text: Text): boolean;
  /** Parts of the page to look at again. Whatever this changes itself is not told. */
  onChange(roots: ReadonlySet<Element>): void;
  onTheme(): void;
}

export interface Watch {
  start(): void;
  stop(): void;
  /** Looks at everything again, and goes on where it was stopped. While the tab is hidden it waits for it. */
  restart(): void;
  /** Runs what changes the page, without being told of it. */
  quietly(change: () => void): void;
}

/** Changes are looked at right away, before they are painted, but no more often than once in so many ms. */
const pause = 8;

/** Sees what changes on the page, with one observer. Sees nothing while the tab is hidden, and all when it is shown. */
export function createWatch(ports: WatchPorts): Watch {
  let roots = new Set<Element>();
  /** Whether something was taken off the page. */
  let lost = false;
  /** Whether a name became somebody else's: no badge may stand beside it for as much as a frame. */
  let urgent = false;
  let running = false;
  let frame = 0;
  let lastAt = Number.NEGATIVE_INFINITY;

  const add = (element: Element | null): void => {
    if (element) roots.add(rowOf(element) ?? element);
  };

  const note = ({ type, target, addedNodes, removedNodes }: MutationRecord): void => {
    if (type === 'attributes') {
      if (target === document.documentElement) {
        ports.onTheme();
        return;
      }
      urgent = true;
      add(target as Element);
      return;
    }
    if (type === 'characterData') {
      if (!ports.matters(target as Text)) return;
      urgent = true;
      add(target.parentElement);
      return;
    }
    for (const node of addedNodes) {
      if (ports.isOurs(node)) add(target as Element);
      else if (node instanceof Element) add(node);
      else if (node instanceof Text && ports.matters(node)) add(target as Element);
    }
    for (const node of removedNodes) {
      if (ports.isOurs(node)) add(target as Element);
      lost ||= node instanceof Element;
    }
  };

  const run = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    // Firefox goes on with frames once a second. All is looked at when the tab is shown.
    if (document.hidden) return;
    lastAt = performance.now();
    lost = false;
    urgent = false;
    const changed = new Set([...roots].filter((root) => root.isConnected));
    roots = new Set();
    // Even with no root: what was taken off the page is to be forgotten.
    quietly(() => ports.onChange(changed));
  };

  const observer = new MutationObserver((records) => {
    if (document.hidden) return;
    for (const record of records) note(record);
    plan();
  });

  function plan(): void {
    if (roots.size === 0 && !lost) return;
    if (urgent || performance.now() - lastAt >= pause) run();
    else frame ||= requestAnimationFrame(run);
  }

  function quietly(change: () => void): void {
    for (const record of observer.takeRecords()) note(record);
    change();
    // What is noted now was changed by us alone.
    observer.takeRecords();
    if (roots.size > 0 || lost) frame ||= requestAnimationFrame(run);
  }

  const all = (): void => {
    roots = new Set(document.body ? [document.body] : []);
    run();
  };

  const onShown = (): void => {
    if (!document.hidden) all();
  };

  const start = (): void => {
    if (running) return;
    running = true;
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['href', 'data-color-mode'],
    });
    document.addEventListener('visibilitychange', onShown);
    onShown();
  };

  return {
    start,
    restart() {
      if (running) onShown();
      else start();
    },
    stop() {
      running = false;
      observer.disconnect();
      cancelAnimationFrame(frame);
      frame = 0;
      document.removeEventListener('visibilitychange', onShown);
    },
    quietly,
  };
}
