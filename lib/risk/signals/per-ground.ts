import type { Ground } from '../ground';

/** What is the same for all people of a ground, made once for each. */
export function perGround<T>(make: (ground: Ground) => T): (ground: Ground) => T {
  let of: WeakRef<Ground> | null = null;
  let made: { value: T } | null = null;
  return (ground) => {
    if (!made || of?.deref() !== ground) {
      of = new WeakRef(ground);
      made = { value: make(ground) };
    }
    return made.value;
  };
}
