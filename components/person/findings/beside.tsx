import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import type { Contribution } from '../../../lib/risk/score';
import { sentenceOf } from '../../../lib/sentences/finding-sentence';
import { formatCount } from '../../../lib/sentences/formats';
import { BesideList } from './beside-list';

interface Props {
  /** The one that they stand below. */
  of: Contribution;
  findings: readonly Contribution[];
  /** Whether one of them was asked for. */
  wanted: boolean;
  /** How many of its signal and day are not accepted. */
  open: number;
  onAcceptAll: () => void;
  children: (contribution: Contribution) => ReactNode;
}

/** What is of the same signal and day as a finding: what it counts in place of, or what was accepted with it. */
export const Beside = ({ of, findings, wanted, open, onAcceptAll, children }: Props) => {
  const count = formatCount(findings.length);
  if (of.acceptance) {
    const label = i18n.t('person.accept.together', findings.length, { count });
    return (
      <BesideList findings={findings} wanted={wanted} label={label}>
        {children}
      </BesideList>
    );
  }
  const all = formatCount(open);
  const action = (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={i18n.t('person.accept.allOfDayOf', { count: all, finding: sentenceOf(of.finding) })}
      onClick={onAcceptAll}
    >
      {i18n.t('person.accept.allOfDay', { count: all })}
    </Button>
  );
  return (
    <BesideList
      findings={findings}
      wanted={wanted}
      label={i18n.t('person.score.beside', findings.length, { count })}
      action={action}
    >
      {children}
    </BesideList>
  );
};
