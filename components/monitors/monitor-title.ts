import { textOf } from '../ui/texts';

/**
 * What a monitor is called: the admin's own by its own title, a built-in by the locales, one that is gone by its id. The
 * pack is not needed for it: the popup asks too.
 */
export const titleOf = (id: string, own: { title: string } | null | undefined): string =>
  own?.title || (id.startsWith('own-') ? '' : textOf('monitors', id, 'title')) || id;
