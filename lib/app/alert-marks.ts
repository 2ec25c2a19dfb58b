import type { Alert } from '../alerts/alert';
import type { AlertMark } from '../risk/pass-circumstances';
import { hashText } from '../store/id-hash';

/** Fields in which an alert's entity is a person. */
const ofPeople = new Set(['actor', 'target', 'scope']);

/** Those alerts that are about a person, as risk sees them. What is no person's account finds nobody. */
export const alertMarks = (alerts: readonly Alert[]): AlertMark[] =>
  alerts
    .filter(({ entity, definition: { groupBy } }) => entity !== '' && groupBy !== null && ofPeople.has(groupBy))
    .map(({ id, entity, monitor, title, severity, firstAt, lastAt, status }) => ({
      id,
      person: entity,
      monitor,
      title,
      severity,
      firstAt,
      lastAt,
      expected: status === 'expected',
    }));

/** The same text for the same marks, in whatever order. */
export const digestOf = (marks: readonly AlertMark[]): string =>
  hashText(
    marks
      .map((mark) => JSON.stringify(mark))
      .sort()
      .join(),
  );
