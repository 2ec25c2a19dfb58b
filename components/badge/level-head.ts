import { i18n } from '../../lib/locales/i18n';
import type { BadgeFace } from '../../lib/messages/protocol';
import { levelWord } from '../../lib/sentences/level-words';
import { element, shape } from './element';

/** How cards and panels begin: who it is, the level in word, shape and colour, and the score. */
export const levelHead = ({ level, score }: BadgeFace, name: string): HTMLElement =>
  element(
    'div',
    { class: `head ${level}` },
    element(
      'div',
      { class: 'who' },
      ...(name ? [element('div', { class: 'name', dir: 'auto', title: name }, name)] : []),
      element('div', { class: 'mark' }, shape(), i18n.t('badge.level', { level: levelWord(level) })),
    ),
    element('div', { class: 'total' }, element('b', {}, String(score)), i18n.t('badge.ofHundred')),
  );
