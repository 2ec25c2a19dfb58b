import { useEffect, useState } from 'react';

/**
 * The time, ms, rounded down to a step of `every` ms and renewed at each. Everything that shows how long ago
 * something was, and every range that ends now, follows it.
 */
export const useNow = (every = 60_000): number => {
  const [now, setNow] = useState(() => Math.floor(Date.now() / every) * every);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const time = Date.now();
      setNow(Math.floor(time / every) * every);
      timer = setTimeout(tick, every - (time % every));
    };
    tick();
    return () => clearTimeout(timer);
  }, [every]);
  return now;
};
