declare const scheduler: { yield?: () => Promise<void> } | undefined;

/** Lets whatever waits (a key, a scroll, a frame) go first. */
export const breathe = (): Promise<void> =>
  typeof scheduler === 'object' && scheduler.yield
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve, 0));
