import type { Asking } from './asking';
import type { Face } from './badge';
import type { Badges } from './badges';
import type { Card } from './card';
import { createLaidOut } from './laid-out';
import type { Mention, Page } from './mention';
import type { OwnPage } from './own-page';

/** What is drawn, and with what. */
export interface DrawingPorts {
  badges: Badges;
  card: Card;
  ownPage: OwnPage;
  asking: Pick<Asking, 'answerOf' | 'faceOf'>;
  page(): Page;
  /** False where the extension is gone. */
  isAlive(): boolean;
  /** Runs what changes the page, without being told of it. */
  quietly(change: () => void): void;
}

/** Answers how to show what is known. Nothing stays beside the wrong name; what is missing follows in the same frame. */
export function createDrawing({ badges, card, ownPage, asking, page, isAlive, quietly }: DrawingPorts): () => void {
  const faceOf = (mention: Mention): Face | null => {
    const answer = asking.answerOf(mention.place);
    if (answer?.state !== 'shown') return null;
    const face = asking.faceOf(mention);
    if (face) return face;
    return face === null && answer.unknown === 'no-events' && !page().person ? 'no-events' : null;
  };
  const drawMissing = (): void => {
    badges.put(faceOf);
    card.follow();
    ownPage.draw(faceOf);
  };
  const laidOut = createLaidOut(() => {
    if (isAlive()) quietly(drawMissing);
  });
  return () => {
    if (!isAlive()) return;
    badges.show(faceOf);
    laidOut.plan();
  };
}
