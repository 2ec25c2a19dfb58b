import type { DefinitionProblem } from '../../lib/monitors/check/definition-problem';
import type { Draft } from './draft';

/** What every part of the form is given. */
export interface SectionProps {
  draft: Draft;
  problems: readonly DefinitionProblem[];
  onChange: (change: Partial<Draft>) => void;
}
