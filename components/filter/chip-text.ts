import { formatJql } from '../../lib/filter/format-jql';
import { i18n } from '../../lib/locales/i18n';
import { textOf } from '../ui/texts';
import type { Chip } from './chips';
import type { NameOf } from './value-names';

/** As many values as a chip names. */
const named = 2;

/** What a chip says, in parts: names may run in any direction, and stand apart for that. */
export interface ChipText {
  negated: boolean;
  /** The field, with how it is compared where that is not "is". */
  subject: string;
  /** Values by name, the first ones, or the pattern. */
  values: string[];
  /** How many values are not named. */
  more: number;
}

/** What is written on a chip. */
export const chipText = (chip: Chip, nameOf: NameOf): ChipText => {
  if (chip.kind === 'complex') return { negated: false, subject: '', values: [formatJql(chip.filter)], more: 0 };
  const field = textOf('fields', chip.field);
  switch (chip.kind) {
    case 'empty':
      return {
        negated: false,
        subject: `${field} ${textOf('filter', 'relations', chip.negated ? 'empty-not' : 'empty')}`,
        values: [],
        more: 0,
      };
    case 'matches': {
      const wild = /[*?]/.test(chip.pattern);
      const subject = wild ? i18n.t('filter.like', { field }) : i18n.t('filter.contains', { field });
      return { negated: chip.negated, subject, values: [chip.pattern], more: 0 };
    }
    default: {
      const values = chip.values.slice(0, named).map((value) => nameOf(chip.field, String(value)));
      return { negated: chip.negated, subject: field, values, more: chip.values.length - values.length };
    }
  }
};

/** The same in one line, for the names of buttons and for screen readers. */
export const chipLine = ({ negated, subject, values, more }: ChipText): string => {
  const said = [values.join(', '), more > 0 ? i18n.t('filter.andMore', { count: more }) : ''].filter(Boolean).join(' ');
  const line = [subject, said].filter(Boolean).join(': ');
  return negated ? `${i18n.t('filter.not')} ${line}` : line;
};
