import { useState } from 'react';
import { checkDefinition } from '../../lib/monitors/check/check-definition';
import { type DefinitionProblem, isNote } from '../../lib/monitors/check/definition-problem';
import { listsOf } from '../../lib/monitors/lists';
import type { Definition, Monitor } from '../../lib/monitors/monitor';
import { definitionOf, isSame } from '../../lib/settings/definition';
import type { InForce } from '../../lib/settings/in-force';
import type { Preferences } from '../../lib/settings/preferences';
import { type TuningDraft, tunedDefinition, tuningOf } from './tuning-draft';

/** A monitor's definition while it is tuned. */
export interface Tuning {
  draft: TuningDraft;
  change: (draft: TuningDraft) => void;
  definition: Definition;
  /** What is tried out over the history: the draft, or where something is wrong with it, what is stored. */
  tried: Monitor;
  isChanged: boolean;
  problems: readonly DefinitionProblem[];
  /** Nothing that is wrong, or only worth knowing. */
  isRight: boolean;
  discard: () => void;
}

/** Tunes a monitor; what is stored meanwhile by somebody else takes the draft's place. */
export const useTuning = ({ monitor, version }: InForce, preferences: Preferences): Tuning => {
  const fresh = () => ({ version, draft: tuningOf(monitor) });
  const [state, setState] = useState(fresh);
  const held = state.version === version ? state : fresh();
  if (held !== state) setState(held);
  const definition = tunedDefinition(held.draft, monitor);
  const { retentionDays } = preferences;
  const problems = checkDefinition(definition, { retentionDays, lists: listsOf(preferences) });
  const isRight = problems.every(isNote);
  return {
    draft: held.draft,
    change: (draft) => setState({ version, draft }),
    definition,
    tried: isRight ? { id: monitor.id, ...definition } : monitor,
    isChanged: !isSame(definitionOf(definition), definitionOf(monitor)),
    problems,
    isRight,
    discard: () => setState(fresh()),
  };
};
