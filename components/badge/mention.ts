import type { Key, Named, Place } from './place';

/** Somebody who is mentioned on the page. */
export interface Mention {
  key: Key;
  place: Place | null;
  /** What the badge stands beside. */
  anchor: HTMLElement;
  /** The text in it after which the badge stands; null where it is all of the anchor. */
  text: Text | null;
}

/** What is known of the page from its address. */
export interface Page {
  place: Place | null;
  /** Whom the page is about. */
  person: Named | null;
}
