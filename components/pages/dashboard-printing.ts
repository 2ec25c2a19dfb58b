import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';

/** Calls back right before the page is printed, in time for what is drawn then to be on the paper. */
export const usePrinting = (onPrint: () => void): void => {
  const prepare = useEffectEvent(onPrint);
  useEffect(() => {
    const listen = () => flushSync(prepare);
    addEventListener('beforeprint', listen);
    return () => removeEventListener('beforeprint', listen);
  }, []);
};
