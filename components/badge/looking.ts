import type { Asking } from './asking';
import type { Badges } from './badges';
import { removeCopies } from './copies';
import { nearLinks } from './links';
import type { Page } from './mention';
import { mentionsIn } from './mentions';
import type { OwnPage } from './own-page';
import type { PageRead } from './page-read';

/** Where it is looked, and who is told of what is found. */
export interface LookingPorts {
  isOurs(node: Node): boolean;
  badges: Badges;
  ownPage: Pick<OwnPage, 'look'>;
  asking: Pick<Asking, 'want'>;
  pageRead: Pick<PageRead, 'onChange'>;
  page(): Page;
  draw(): void;
}

/** Answers how to look at parts of the page that have changed: who is mentioned there now, and what is to be asked of them. */
export const createLooking =
  ({ isOurs, badges, ownPage, asking, pageRead, page: open, draw }: LookingPorts) =>
  (changed: ReadonlySet<Element>): void => {
    for (const root of changed) removeCopies(root, isOurs);
    const page = open();
    const roots = new Set([...changed].map(nearLinks));
    const found = [...roots].flatMap((root) => mentionsIn(root, page));
    const heading = ownPage.look(page);
    badges.claim(heading ? [...found, heading] : found, roots);
    asking.want(badges.mentions());
    draw();
    pageRead.onChange(heading !== null || found.length > 0);
  };
