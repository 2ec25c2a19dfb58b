import { describe, expect, it } from 'vitest';
import { alertWith } from '../testing/alert';
import { aboutEntity, countingFor } from './of-entity';
import { isRelated, peopleOf } from './people-of';

const { definition, facts } = alertWith();
const by = (...ids: string[]) => ({ ...facts, actors: ids.map((value) => ({ value, name: '', count: 1 })) });
const ofOrg = { entity: '', entityName: '', definition: { ...definition, groupBy: null } } as const;
const ofCountry = { entity: 'IR', definition: { ...definition, groupBy: 'country' } } as const;

describe('the people of an alert', () => {
  it('are its entity, or those who did it', () => {
    expect(peopleOf(alertWith())).toEqual(['u-1']);
    expect(peopleOf(alertWith({ ...ofOrg, facts: by('u-2', '', 'u-3') }))).toEqual(['u-2', 'u-3']);
    expect(peopleOf(alertWith(ofCountry))).toEqual([]);
  });

  it('relate alerts, within one organization', () => {
    const alert = alertWith();
    expect(isRelated(alert, alert)).toBe(false);
    expect(isRelated(alert, alertWith({ id: '2' }))).toBe(true);
    expect(isRelated(alert, alertWith({ id: '2', org: 'org-2' }))).toBe(false);
    expect(isRelated(alert, alertWith({ id: '2', ...ofOrg, facts: by('u-1') }))).toBe(true);
    expect(isRelated(alert, alertWith({ id: '2', ...ofOrg, facts: by('u-2') }))).toBe(false);
    expect(isRelated(alertWith(ofCountry), alertWith({ id: '2', ...ofCountry }))).toBe(true);
    expect(isRelated(alertWith(ofOrg), alertWith({ id: '2', ...ofOrg }))).toBe(false);
  });
});

describe('the events of an entity', () => {
  it('are those that count for it', () => {
    expect(countingFor(alertWith())).toEqual({ kind: 'or', of: [{ kind: 'in', field: 'actor', values: ['u-1'] }] });
    expect(countingFor(alertWith(ofOrg))).toBeNull();
  });

  it('are looked for in every place where a sequence does', () => {
    const steps = [
      { filter: '', atLeast: 1, groupBy: 'target' as const },
      { filter: '', atLeast: 1 },
    ];
    const found = countingFor(alertWith({ definition: { ...definition, trigger: { kind: 'sequence', steps } } }));
    expect(found).toMatchObject({ kind: 'or', of: [{ field: 'actor' }, { field: 'target' }] });
  });

  it('are of people also what was done to them', () => {
    expect(aboutEntity(alertWith())).toMatchObject({ of: [{ field: 'actor' }, { field: 'target' }] });
    expect(aboutEntity(alertWith(ofCountry))).toMatchObject({ of: [{ field: 'country', values: ['IR'] }] });
    expect(aboutEntity(alertWith(ofOrg))).toBeNull();
  });
});
