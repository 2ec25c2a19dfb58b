import type { AppPorts } from './ports';

/**
 * Passes over orgs, one at a time for each. Asked for while one is under way, it is done once more after it: what has
 * come in meanwhile is seen too. `onDone` is called when an org's passes are over. A pass must not throw.
 */
export function onePassAtATime(
  { stayAwake }: Pick<AppPorts, 'stayAwake'>,
  pass: (org: string) => Promise<void>,
  onDone: () => void = () => undefined,
): (org: string) => Promise<void> {
  const passes = new Map<string, { again: boolean; done: Promise<void> }>();

  async function repeat(org: string, state: { again: boolean }): Promise<void> {
    const rest = stayAwake();
    try {
      do {
        state.again = false;
        await pass(org);
      } while (state.again);
    } finally {
      passes.delete(org);
      rest();
      onDone();
    }
  }

  return (org) => {
    const present = passes.get(org);
    if (present) {
      present.again = true;
      return present.done;
    }
    const state = { again: false, done: Promise.resolve() };
    passes.set(org, state);
    state.done = repeat(org, state);
    return state.done;
  };
}
