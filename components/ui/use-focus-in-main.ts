import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/**
 * Takes the focus along to another place where what had it is gone with the one before, a row that was opened with Enter,
 * say: the next tab goes on at the beginning of what is shown, and a screen reader reads on there. What is still there
 * (a link of the side) keeps it, and what a place focuses by itself does too.
 */
export const useFocusInMain = (): RefObject<HTMLElement | null> => {
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
};
