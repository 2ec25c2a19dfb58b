import { type Problem, type ProblemAction, problems } from '../../lib/problems';

/** A problem and which organizations have it; none where it is about no organization. */
export interface OrgProblem extends Problem {
  /** ms; the newest of several alike comes first. */
  at: number;
  orgs: readonly string[];
}

type Severity = (typeof problems)[keyof typeof problems]['severity'];

/** How grave a problem is. */
export const severityOf = ({ id }: Problem): Severity => problems[id].severity;
/** What a person can do about a problem, as a button; null where nothing. */
export const actionOf = ({ id }: Problem): ProblemAction | null => problems[id].action;

const gravity: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** The same problem of several organizations is one problem with several organizations, and is until the last of them. */
const merge = (all: readonly OrgProblem[]): OrgProblem[] => {
  const byId = new Map<string, OrgProblem>();
  for (const problem of all) {
    const known = byId.get(problem.id);
    if (!known) byId.set(problem.id, problem);
    else
      byId.set(problem.id, {
        ...(problem.at > known.at ? problem : known),
        until: known.until === null || problem.until === null ? null : Math.max(known.until, problem.until),
        orgs: [...new Set([...known.orgs, ...problem.orgs])],
      });
  }
  return [...byId.values()];
};

/**
 * The gravest first: errors before warnings before hints, then what waits for the admin (no `until`) before what
 * passes by itself, then the newest, then by id, so that the order never flickers.
 */
export const rankProblems = (all: readonly OrgProblem[]): OrgProblem[] =>
  merge(all).sort(
    (a, b) =>
      gravity[severityOf(b)] - gravity[severityOf(a)] ||
      Number(b.until === null) - Number(a.until === null) ||
      b.at - a.at ||
      (a.id < b.id ? -1 : 1),
  );
