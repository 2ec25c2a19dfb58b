import type { Field } from '../../lib/filter/filter';
import { i18n } from '../../lib/locales/i18n';
import { valuesOfEntity } from '../../lib/monitors/entity';
import type { Episode } from '../../lib/monitors/episode';
import type { Definition } from '../../lib/monitors/monitor';
import type { Connection } from '../../lib/settings/connection';
import type { NameOf } from '../filter/value-names';

const peopleFields: readonly Field[] = ['actor', 'target', 'scope'];

const nameOfEntity = (field: Field, entity: string, nameOf: NameOf): string => {
  if (!peopleFields.includes(field)) return nameOf(field, entity);
  const known = [['actor', entity] as const, ...valuesOfEntity(field, entity).map((value) => [field, value] as const)];
  for (const [of, value] of known) {
    const name = nameOf(of, value);
    if (name !== value) return name;
  }
  return entity;
};

/** Whom an episode is about, and what was new: `Anna Kowalska · Brazil`. */
export const episodeNames =
  ({ groupBy, trigger }: Definition, nameOf: NameOf, connections: readonly Pick<Connection, 'org' | 'name'>[]) =>
  ({ org, entity, value }: Episode): string => {
    const whom =
      groupBy && entity !== ''
        ? nameOfEntity(groupBy, entity, nameOf)
        : connections.length > 1
          ? nameOf('org', org)
          : i18n.t('course.wholeOrg');
    if (value === '' || trigger.kind !== 'first-seen') return whom;
    return `${whom} · ${trigger.field === 'ip-range' ? value : nameOfEntity(trigger.field, value, nameOf)}`;
  };
