import { entityOf } from '../monitors/entity';
import type { Dictionaries } from '../store/view';

/** Number + 1 of nobody. */
const nobody = 0xffffffff;

/** Numbers people as they are met, by the codes of actors and of targets. */
export interface PeopleIndex {
  /** Account ids by number. */
  people: readonly string[];
  /** The person's number + 1 by code; 0 where it was not asked for, `nobody` for who is none or is not wanted. */
  ofActor: Uint32Array;
  ofTarget: Uint32Array;
  nobody: number;
  /** The same, worked out. Only for codes that are 0 in the tables. */
  meetActor(code: number): number;
  meetTarget(code: number): number;
}

/** `wanted`: only these are people; null: everybody is. */
export function createPeopleIndex({ actor, target }: Dictionaries, wanted: ReadonlySet<string> | null): PeopleIndex {
  const people: string[] = [];
  const numbers = new Map<string, number>();
  const ofActor = new Uint32Array(actor.values.length);
  const ofTarget = new Uint32Array(target.values.length);

  function meet(person: string): number {
    if (person === '' || (wanted && !wanted.has(person))) return nobody;
    const known = numbers.get(person);
    if (known !== undefined) return known;
    const number = people.push(person);
    numbers.set(person, number);
    return number;
  }

  return {
    people,
    ofActor,
    ofTarget,
    nobody,
    meetActor(code) {
      const number = meet(actor.values[code] ?? '');
      ofActor[code] = number;
      return number;
    },
    meetTarget(code) {
      const number = meet(personOfTarget(target.values[code] ?? ''));
      ofTarget[code] = number;
      return number;
    },
  };
}

/** The account id of a target that is a person; '' for all else. */
export function personOfTarget(value: string): string {
  const person = entityOf('target', value);
  return person === value ? '' : person;
}
