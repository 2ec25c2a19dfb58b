import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import type { Contribution } from '../../../lib/risk/score';
import styles from './beside-list.module.css';

interface Props {
  /** Those of the same signal and day that stand below the one above. */
  findings: readonly Contribution[];
  label: string;
  /** Whether one of them was asked for: then they are unfolded. */
  wanted: boolean;
  /** What can be done with all of them. */
  action?: ReactNode;
  children: (contribution: Contribution) => ReactNode;
}

/** What was found beside a finding, or was accepted with it, folded until somebody asks for it: it adds nothing. */
export const BesideList = ({ findings, label, wanted, action, children }: Props) => {
  const id = useId();
  const [unfolded, setUnfolded] = useState(wanted);
  const [wasWanted, setWasWanted] = useState(wanted);
  if (wanted !== wasWanted) {
    setWasWanted(wanted);
    if (wanted) setUnfolded(true);
  }
  const Chevron = unfolded ? IconChevronDown : IconChevronRight;
  return (
    <>
      <div className={styles.fold}>
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={unfolded}
          aria-controls={id}
          onClick={() => setUnfolded(!unfolded)}
        >
          <Chevron size={14} aria-hidden />
          {label}
        </button>
        {action}
      </div>
      <ul id={id} className={styles.beside} hidden={!unfolded}>
        {unfolded && findings.map(children)}
      </ul>
    </>
  );
};
