/** Calls back once each time it was planned, in the next frame, when all is laid out and nothing is painted yet. */
export interface LaidOut {
  plan(): void;
}

/** Then it costs nothing to ask where something is, while in a frame's beginning all would be laid out just for that. */
export function createLaidOut(act: () => void): LaidOut {
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    act();
  });
  return {
    plan() {
      observer.disconnect();
      observer.observe(document.documentElement);
    },
  };
}
