import { useEffect, useState } from 'react';

/** Long enough for a screen reader to take notice, ms. */
const taken = 2000;

/**
 * `aria-live` of an answer that is renewed all the time: spoken when the question is another one, and not at each
 * refresh.
 */
export const useSpokenOnce = (asked: string): 'polite' | 'off' => {
  const [spoken, setSpoken] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(asked), taken);
    return () => clearTimeout(timer);
  }, [asked]);
  return spoken === asked ? 'off' : 'polite';
};
