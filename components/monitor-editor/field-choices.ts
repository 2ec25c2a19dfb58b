import { type Field, fields } from '../../lib/filter/filter';
import { i18n } from '../../lib/locales/i18n';
import type { ValueField } from '../../lib/monitors/monitor';
import { textOf } from '../ui/texts';

/** What people count by and look for first. */
const first: readonly ValueField[] = ['actor', 'target', 'ip', 'ip-range', 'country', 'token', 'auth-type', 'product'];

const nameOf = (field: ValueField) => (field === 'ip-range' ? i18n.t('editor.ipRange') : textOf('fields', field));

const ordered = <F extends ValueField>(all: readonly F[]) => [
  ...first.filter((field): field is F => (all as readonly ValueField[]).includes(field)),
  ...all.filter((field) => !first.includes(field)),
];

/** Fields for a list to choose from. */
export const groupChoices = (): { value: Field; label: string }[] =>
  ordered(fields).map((value) => ({ value, label: nameOf(value) }));

/** The same with the range of an address, of which there are fewer than addresses. */
export const valueChoices = (): { value: ValueField; label: string }[] =>
  ordered<ValueField>([...fields, 'ip-range']).map((value) => ({ value, label: nameOf(value) }));
