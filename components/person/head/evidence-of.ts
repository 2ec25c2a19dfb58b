import type { Filter } from '../../../lib/filter/filter';
import { run } from '../../../lib/query/run';
import type { PersonRecord, RoleEvidence } from '../../../lib/risk/person-record';
import { aboutPerson } from '../about-person';
import type { PersonView } from '../person-view';

/** An event that shows power, with who did it: '' for the person, null where the event is not stored any more. */
export type Evidence = RoleEvidence & { by: string | null };

/** What shows somebody's power: what others gave them first, since that is how it came about; then the newest. */
export function evidenceOf({ evidence, role }: Pick<PersonRecord, 'evidence' | 'role'>, of: PersonView): Evidence[] {
  const found = evidence.map((one): Evidence => {
    const does: Filter = { kind: 'in', field: 'activity', values: [one.activity] };
    const [{ rows }] = run(
      [
        {
          kind: 'list',
          range: { from: one.at, to: one.at + 1 },
          filter: { kind: 'and', of: [does, aboutPerson(of.person)] },
          limit: 1,
        },
      ],
      of.view,
    );
    const [event] = rows;
    if (!event) return { ...one, by: null };
    return { ...one, by: event.actor.id === of.person ? '' : event.actor.name || event.actor.email || event.actor.id };
  });
  const given = ({ by }: Evidence) => Number(Boolean(by));
  const greatest = (one: Evidence) => Number(one.role === role);
  return found.sort((a, b) => greatest(b) - greatest(a) || given(b) - given(a) || b.at - a.at);
}
