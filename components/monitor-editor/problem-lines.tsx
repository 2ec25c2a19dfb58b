import { IconAlertCircle, IconInfoCircle } from '@tabler/icons-react';
import { type DefinitionProblem, isNote } from '../../lib/monitors/check/definition-problem';
import { definitionProblemText } from './definition-problem-text';
import styles from './problem-lines.module.css';

/** What is wrong at a field, and what is worth knowing, a line each. */
export const ProblemLines = ({ problems, id }: { problems: readonly DefinitionProblem[]; id?: string }) =>
  problems.length === 0 ? null : (
    <div className={styles.lines} id={id} role="status">
      {problems.map((problem) => {
        const note = isNote(problem);
        const Icon = note ? IconInfoCircle : IconAlertCircle;
        return (
          <p key={`${problem.id} ${problem.place}`} className={styles.line} data-note={note || undefined}>
            <Icon size={14} aria-hidden />
            <span>{definitionProblemText(problem)}</span>
          </p>
        );
      })}
    </div>
  );
