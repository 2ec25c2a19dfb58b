import { useState } from 'react';
import type { Definition } from '../../lib/monitors/monitor';
import type { Mute } from '../../lib/settings/monitor-setting';
import { useAct } from '../monitors/use-act';
import { usePorts } from '../ui/ports';
import type { Draft } from './draft';

interface Written {
  /** The own monitor that is changed; null for a new one. */
  id: string | null;
  draft: Draft;
  definition: Definition;
  /** Whether a new one is switched on. */
  on: boolean;
  /** As it was before. */
  mute: Mute;
}

const none = { among: '', self: false };

/** Stores a monitor that was written. `save` gives its id; null where it was not stored, and why is then told by the rest. */
export function useSaving() {
  const { monitors } = usePorts();
  const { act, busy, problem } = useAct();
  /** There are as many own monitors as there can be. */
  const [full, setFull] = useState(false);
  const save = async ({ id, draft, definition, on, mute }: Written): Promise<string | null> => {
    let saved = id;
    const done = await act(async () => {
      const weekly = [...draft.weekly].filter((hours) => hours.days.length > 0);
      if (id === null) {
        saved = await monitors.addOwn(
          { texts: draft.texts, definition, on, mute: { until: null, weekly } },
          Date.now(),
        );
        return;
      }
      // What is left out of a change stays as it was, so that what was taken away is said.
      await monitors.change(id, { ...none, ...definition, own: draft.texts }, Date.now());
      if (JSON.stringify(weekly) !== JSON.stringify(mute.weekly)) await monitors.mute(id, { ...mute, weekly });
    });
    if (!done) return null;
    if (saved === null) setFull(true);
    return saved;
  };
  return { save, busy, problem, full };
}
