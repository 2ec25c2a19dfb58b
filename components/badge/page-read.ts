import type { Input } from '../../lib/messages/protocol';
import { looksOfUsers, pageOf } from './place';

/** So long, ms, nothing new came: the page is drawn. */
const settled = 2000;

/** What is told of pages that should show users. */
export interface PageRead {
  /** Another page is shown. */
  onMoved(path: string): void;
  /** Something was drawn; `recognized`: and somebody in it. */
  onChange(recognized: boolean): void;
  stop(): void;
}

/**
 * Tells, once for every page, whether anybody could be recognized on it: at once where somebody was, and where nobody
 * was when nothing new has come for a while; `isHidden` tells of the tab. So the admin learns that Atlassian has changed its pages.
 */
export function createPageRead(tell: (read: Input<'pageRead'>) => void, isHidden: () => boolean): PageRead {
  let page: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const done = new Set<string>();

  const stop = (): void => {
    clearTimeout(timer);
    page = null;
  };
  const say = (recognized: boolean): void => {
    if (page === null) return;
    if (!done.has(`${page} ${recognized}`)) tell({ page, recognized });
    done.add(`${page} ${recognized}`).delete(`${page} ${!recognized}`);
    // Whoever comes after all puts it right.
    if (recognized) stop();
  };
  return {
    stop,
    onMoved(path) {
      stop();
      if (looksOfUsers(path)) page = pageOf(path);
    },
    onChange(recognized) {
      if (page === null) return;
      clearTimeout(timer);
      if (recognized) say(true);
      // What a hidden page draws is not looked at before it is shown.
      else timer = setTimeout(() => isHidden() || say(false), settled);
    },
  };
}
