import { expect, it } from 'vitest';
import { i18n } from './i18n';
import { textOf } from './text-of';

it('finds texts by key and by id', () => {
  expect(i18n.t('extension.shortName')).toBe('Orgwatch');
  expect(textOf('places', 'user-activity')).toBe('User Activity');
});
