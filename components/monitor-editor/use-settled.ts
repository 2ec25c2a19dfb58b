import { useEffect, useState } from 'react';
import type { DefinitionProblem } from '../../lib/monitors/check/definition-problem';

/** How long nothing must be typed until a filter is told to be wrong, ms: what is being written is not wrong yet. */
const patience = 600;

/** Problems as they are to be told: those of a filter that is being written wait until it has rested. */
export const useSettled = (problems: readonly DefinitionProblem[], atOnce: boolean): readonly DefinitionProblem[] => {
  const key = JSON.stringify(problems.filter(({ from }) => from !== undefined));
  const [rested, setRested] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setRested(key), patience);
    return () => clearTimeout(timer);
  }, [key]);
  return atOnce || rested === key ? problems : problems.filter(({ from }) => from === undefined);
};
