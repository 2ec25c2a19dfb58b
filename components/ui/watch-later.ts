/**
 * Watches with what is still to be loaded. Whoever watches may have read meanwhile, so it is also called once it is there.
 */
export function watchLater(loading: Promise<(onChange: () => void) => () => void>, onChange: () => void): () => void {
  let stop: (() => void) | null = null;
  let ended = false;
  loading.then(
    (watch) => {
      if (ended) return;
      stop = watch(onChange);
      // What changed between the reading and now.
      onChange();
    },
    // What cannot be loaded is told of by whoever reads.
    () => undefined,
  );
  return () => {
    ended = true;
    stop?.();
  };
}
