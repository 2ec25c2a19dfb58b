import type { Page } from './mention';
import { namedIn, placeOf } from './place';

/** The page that is open. */
export interface OpenPage {
  /** What its address says. */
  page(): Page;
  path(): string;
  /** Reads the address anew. True where another page is open than before. */
  hasMoved(): boolean;
}

const read = (path: string): Page => ({ place: placeOf(path), person: namedIn(path) });

export function createOpenPage(): OpenPage {
  let { pathname: path } = location;
  let page = read(path);
  return {
    page: () => page,
    path: () => path,
    hasMoved() {
      if (location.pathname === path) return false;
      path = location.pathname;
      page = read(path);
      return true;
    },
  };
}
