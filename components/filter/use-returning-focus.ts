import { type RefObject, useCallback, useEffect, useState } from 'react';

/**
 * Gives the focus to the first of these (CSS selectors) once the next picture is drawn, unless it has gone somewhere
 * else: what had it may have become another chip, or none.
 */
export const useReturningFocus = (root: RefObject<HTMLElement | null>): ((...selectors: string[]) => void) => {
  const [wanted, setWanted] = useState<readonly string[]>([]);
  useEffect(() => {
    if (wanted.length === 0 || document.activeElement !== document.body) return;
    for (const selector of wanted) {
      const found = root.current?.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  }, [wanted, root]);
  return useCallback((...selectors) => setWanted(selectors), []);
};
