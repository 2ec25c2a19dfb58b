/** So old, ms, what is known may be when the tab is shown again: scores fade with time, and nobody tells of that. */
const mostAge = 5 * 60_000;

/** What refreshing needs. */
export interface RefreshPorts {
  signal: AbortSignal;
  /** Calls back whenever scores or choices have changed. */
  onChanged(act: () => void): void;
  refresh(): void;
}

/**
 * Refreshes what is shown whenever it has changed, and where nobody could tell: a page that the browser has kept for
 * Back and Forward was told nothing. While the tab is hidden nothing is done; it is refreshed when it is shown.
 */
export function keepFresh({ signal, onChanged, refresh }: RefreshPorts): void {
  let at = Date.now();
  const now = (): void => {
    at = document.hidden ? 0 : Date.now();
    if (!document.hidden) refresh();
  };
  onChanged(now);
  addEventListener('pageshow', ({ persisted }) => void (persisted && now()), { signal });
  document.addEventListener('visibilitychange', () => void (Date.now() - at > mostAge && now()), { signal });
}
