/** A gate that requests wait at. */
export interface Gate {
  /** Resolves at the next `open`. */
  wait(): Promise<void>;
  open(): void;
}

export const createGate = (): Gate => {
  let waiting: (() => void)[] = [];
  return {
    wait: () => new Promise((resolve) => waiting.push(resolve)),
    open() {
      const all = waiting;
      waiting = [];
      for (const go of all) go();
    },
  };
};
