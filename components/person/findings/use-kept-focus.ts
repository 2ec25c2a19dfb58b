import { useEffect, useState } from 'react';
import { rowIdOf } from './show-finding';

/**
 * Keeps the focus with a finding: the button that accepts it, or has it count again, is gone when that is done, and
 * with it the place of whoever goes by keyboard. Returns what is told of such a finding, by its id; `drawn` is what the
 * rows are drawn from.
 */
export function useKeptFocus(drawn: unknown): (finding: string) => void {
  const [kept, setKept] = useState<string | null>(null);
  useEffect(() => {
    void drawn;
    if (kept === null || document.activeElement !== document.body) return;
    document.getElementById(rowIdOf(kept))?.focus({ preventScroll: true });
    setKept(null);
  }, [kept, drawn]);
  return setKept;
}
