import type { Chip, Simple } from './chips';
import { type ChipField, canMatch, isTimeField } from './quick-fields';

/** How a field is compared, as a person chooses it. */
export const relations = ['is', 'is-not', 'matches', 'matches-not', 'empty', 'empty-not'] as const;

export type Relation = (typeof relations)[number];

/** What is being edited: values and pattern stay while another relation is tried. */
export interface Draft {
  relation: Relation;
  values: string[];
  pattern: string;
}

/** The relations that make sense for a field. */
export const relationsOf = (field: ChipField): readonly Relation[] =>
  relations.filter((relation) => {
    if (relation.startsWith('matches')) return canMatch(field);
    // Every event has a time and comes from an organization.
    return !relation.startsWith('empty') || (!isTimeField(field) && field !== 'org');
  });

/** A condition as something to edit; null begins with nothing. */
export const draftOf = (chip: Simple | null): Draft => {
  if (!chip) return { relation: 'is', values: [], pattern: '' };
  const not = chip.negated ? '-not' : '';
  switch (chip.kind) {
    case 'values':
    case 'clock':
      return { relation: chip.negated ? 'is-not' : 'is', values: chip.values.map(String), pattern: '' };
    case 'matches':
      return { relation: `matches${not}`, values: [], pattern: chip.pattern };
    case 'empty':
      return { relation: `empty${not}`, values: [], pattern: '' };
  }
};

/** The other way round. */
export const chipOfDraft = (field: ChipField, { relation, values, pattern }: Draft): Chip => {
  const negated = relation.endsWith('-not');
  if (isTimeField(field)) return { kind: 'clock', negated, field, values: values.map(Number).sort((a, b) => a - b) };
  if (relation.startsWith('matches')) return { kind: 'matches', negated, field, pattern };
  if (relation.startsWith('empty')) return { kind: 'empty', negated, field };
  return { kind: 'values', negated, field, values };
};
