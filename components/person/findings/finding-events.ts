import type { Filter } from '../../../lib/filter/filter';
import { parseJql } from '../../../lib/filter/parse-jql';
import { resolveTimes } from '../../../lib/filter/resolve-times';
import { run } from '../../../lib/query/run';
import { eventsOfFinding } from '../../../lib/risk/events-of';
import type { Finding } from '../../../lib/risk/finding';
import type { Range } from '../../../lib/store/view';
import type { PersonView } from '../person-view';

/** The very events behind a finding: as an address has them, and as they are held now. */
export interface FindingEvents {
  jql: string;
  filter: Filter;
  range: Range;
  total: number;
}

/** What raised a finding; null where its filter cannot be read any more. */
export function findingEvents(finding: Finding, { person, view, timeZone, now }: PersonView): FindingEvents | null {
  const { jql, range } = eventsOfFinding(finding, person);
  const parsed = parseJql(jql);
  if (!parsed.ok) return null;
  const filter = resolveTimes(parsed.filter, { now, timeZone });
  const [{ total }] = run([{ kind: 'list', range, filter, limit: 0 }], view);
  return { jql, filter, range, total };
}
