import { useSyncExternalStore } from 'react';

let asked = false;

/** Browsers tell of printing before they lay out the paper, and what is drawn in that moment is what is printed. */
const subscribe = (changed: () => void) => {
  const paper = matchMedia('print');
  const before = () => {
    asked = true;
    changed();
  };
  const after = () => {
    asked = false;
    changed();
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  paper.addEventListener('change', changed);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    paper.removeEventListener('change', changed);
  };
};

/** Whether the page is being printed. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => asked || matchMedia('print').matches);
