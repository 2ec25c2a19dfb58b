/** Whether this content script is still the one that counts. */
export interface Life {
  isOver(): boolean;
  /** Looks whether the extension is gone, and ends then. */
  isAlive(): boolean;
  /** It has turned out that the extension is gone. */
  onOrphaned(): void;
}

/** What a life needs. */
export interface LifePorts {
  /** Ends it: another version of the content script has taken over, say. */
  signal: AbortSignal;
  /** True where the extension that this script belongs to is gone. */
  isOrphaned(): boolean;
  /** Takes everything away; once. */
  end(): void;
  /** Says that the extension is gone; once, after the end. */
  sayGoodbye(): void;
}

export function createLife({ signal, isOrphaned, end, sayGoodbye }: LifePorts): Life {
  let over = false;
  const finish = (say: () => void): void => {
    if (over) return;
    over = true;
    end();
    say();
  };
  const onOrphaned = (): void => finish(sayGoodbye);
  // Where the extension was updated and nothing else has taken over, the page says so when it is next used.
  signal.addEventListener('abort', () => (isOrphaned() ? onOrphaned() : finish(() => {})));
  return {
    isOver: () => over,
    isAlive() {
      if (isOrphaned()) onOrphaned();
      return !over;
    },
    onOrphaned,
  };
}
