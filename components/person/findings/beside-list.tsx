import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import type { Contribution } from '../../../lib/risk/score';
import { formatCount } from '../../../lib/sentences/formats';
import styles from './findings.module.css';

interface Props {
  /** Those of the same signal and day, in whose place the one above counts. */
  findings: readonly Contribution[];
  children: (contribution: Contribution) => ReactNode;
}

/** What was found beside a finding that counts, folded until somebody asks for it: it adds nothing. */
export const BesideList = ({ findings, children }: Props) => {
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const Chevron = unfolded ? IconChevronDown : IconChevronRight;
  return (
    <>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => setUnfolded(!unfolded)}
      >
        <Chevron size={14} aria-hidden />
        {i18n.t('person.score.beside', findings.length, { count: formatCount(findings.length) })}
      </button>
      <ul id={id} className={styles.beside} hidden={!unfolded}>
        {unfolded && findings.map(children)}
      </ul>
    </>
  );
};
