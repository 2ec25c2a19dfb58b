import { strongestFirst } from '../../../lib/risk/finding';
import type { Contribution } from '../../../lib/risk/score';

/** Findings as they are listed: some of them stand below another, folded. */
export interface FoldedFindings {
  /** The newest first. */
  heads: Contribution[];
  /** By the id of the one that they stand below. */
  below: ReadonlyMap<string, readonly Contribution[]>;
}

/**
 * What adds nothing beside another of its signal and day is folded below that one; and of what was accepted together, those
 * of a day below the one that would count.
 */
export function foldFindings(contributions: readonly Contribution[]): FoldedFindings {
  const heads: Contribution[] = [];
  const below = new Map<string, readonly Contribution[]>();
  for (const [head, others] of Map.groupBy(contributions, ({ countedBy }) => countedBy)) {
    if (head !== null) below.set(head, others);
  }
  for (const together of Map.groupBy(contributions, togetherAs).values()) {
    const [head, ...others] = together.toSorted((a, b) => strongestFirst(a.finding, b.finding));
    if (!head || head.countedBy !== null) continue;
    heads.push(head);
    if (others.length > 0) below.set(head.id, others);
  }
  return { heads: heads.sort((a, b) => b.finding.at - a.finding.at), below };
}

/** What is the same for findings that were accepted together and are of one day; of its own for each other one. */
const togetherAs = ({ id, finding, acceptance }: Contribution): string =>
  acceptance?.value === null ? `accepted ${acceptance.id} ${finding.day}` : id;
