import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** When the page was printed last, ms, known in time to be on the paper; 0 while it was not. */
export const usePrintedAt = (): number => {
  const [printedAt, setPrintedAt] = useState(0);
  useEffect(() => {
    // The browser takes the page as it is when this returns.
    const note = () => flushSync(() => setPrintedAt(Date.now()));
    addEventListener('beforeprint', note);
    return () => removeEventListener('beforeprint', note);
  }, []);
  return printedAt;
};
