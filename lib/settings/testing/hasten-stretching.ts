import { vi } from 'vitest';

/**
 * From now on a passphrase is stretched a hundredth as often as is asked for, so that tests of what it opens do not
 * spend a third of a second on each. Who asks for another number still gets another key.
 */
export function hastenStretching(): void {
  const { subtle } = crypto;
  const derive = subtle.deriveKey.bind(subtle);
  vi.spyOn(subtle, 'deriveKey').mockImplementation((how, ...rest) =>
    derive({ ...(how as Pbkdf2Params), iterations: (how as Pbkdf2Params).iterations / 100 }, ...rest),
  );
}
