/** So long, ms, the window keeps its width until it counts: while one drags its edge nothing is moved. */
const settled = 150;

/**
 * Calls back when the page has got wider or narrower: what had room beside a name may have none any more. Of a tab that
 * is hidden it says so when it is shown.
 */
export function listenForRoom(signal: AbortSignal, onRoom: () => void): void {
  let { innerWidth: width } = window;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (signal.aborted || document.hidden || window.innerWidth === width) return;
    width = window.innerWidth;
    onRoom();
  };
  const onResize = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, settled);
  };
  window.addEventListener('resize', onResize, { signal });
  document.addEventListener('visibilitychange', look, { signal });
}
