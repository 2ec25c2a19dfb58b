import { foldText } from '../../lib/explore/fold-text';
import type { PersonRecord } from '../../lib/risk/person-record';
import type { Level } from '../../lib/risk/score';
import type { PeopleChoice } from './people-choice';
import type { RankedPerson } from './rank-people';

/** People of a choice, and how many each other choice would show. */
export interface ChosenPeople {
  /** In the chosen order. */
  shown: readonly RankedPerson[];
  /** Of each level, product and country, under the other choices. */
  levels: Record<Level, number>;
  products: ReadonlyMap<string, number>;
  countries: ReadonlyMap<string, number>;
}

/** Narrows ranked people down to a choice, and puts them in its order; equals stay in the order of the ranking. */
export const choosePeople = (people: readonly RankedPerson[], choice: PeopleChoice): ChosenPeople => {
  const words = foldText(choice.search).split(/\s+/).filter(Boolean);
  const shown: RankedPerson[] = [];
  const counts: ChosenPeople['levels'] = { critical: 0, high: 0, moderate: 0, low: 0, minimal: 0 };
  const products = new Map<string, number>();
  const countries = new Map<string, number>();
  for (const person of people) {
    const { record, level } = person;
    if (!words.every((word) => searchTextOf(record).includes(word))) continue;
    const ofLevel = choice.levels.length === 0 || choice.levels.includes(level);
    const ofProduct = choice.product === null || record.products.includes(choice.product);
    const ofCountry = choice.country === null || record.countries.includes(choice.country);
    if (ofProduct && ofCountry) counts[level]++;
    if (ofLevel && ofCountry) for (const product of record.products) add(products, product);
    if (ofLevel && ofProduct) for (const country of record.countries) add(countries, country);
    if (ofLevel && ofProduct && ofCountry) shown.push(person);
  }
  return { shown: inOrder(shown, choice.sort), levels: counts, products, countries };
};

const add = (counts: Map<string, number>, value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);

const searchTexts = new WeakMap<PersonRecord, string>();

/** What somebody is found by; made once for each record, since it is asked for at every letter. */
const searchTextOf = (record: PersonRecord): string => {
  const known = searchTexts.get(record);
  if (known !== undefined) return known;
  const text = foldText(`${record.name}\n${record.email}\n${record.person}`);
  searchTexts.set(record, text);
  return text;
};

const collator = new Intl.Collator(undefined, { numeric: true });

/** Whoever was never seen comes last, whichever way round. */
const inOrder = (people: RankedPerson[], { by, descending }: PeopleChoice['sort']): readonly RankedPerson[] => {
  const way = descending ? -1 : 1;
  switch (by) {
    case 'score':
      return descending ? people : people.sort((a, b) => a.score - b.score);
    case 'name':
      return people.sort((a, b) => way * collator.compare(a.name, b.name));
    case 'change':
      return people.sort((a, b) => way * (a.change - b.change));
    case 'seen':
      return people.sort((a, b) => {
        const [one, other] = [a.record.lastSeenAt, b.record.lastSeenAt];
        if (one === null || other === null) return Number(one === null) - Number(other === null);
        return way * (one - other);
      });
  }
};
