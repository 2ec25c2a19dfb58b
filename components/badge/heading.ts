/** The heading of the page that is open. */
export interface Heading {
  /** Finds it; null while it is still that of the page before. `name`: whom it should be about, as far as that is known. */
  look(name: string): HTMLElement | null;
  /** Another page is open: what the heading says now is of the page before. Pages change their address before they draw. */
  leave(): void;
  has(text: Text): boolean;
}

export function createHeading(): Heading {
  let seen: { anchor: HTMLElement; text: string } | null = null;
  /** As it was on the page before. */
  let old: { anchor: HTMLElement; text: string } | null = null;
  return {
    look(name) {
      const anchor =
        document.querySelector<HTMLElement>('main h1, [role="main"] h1') ?? document.querySelector<HTMLElement>('h1');
      if (!anchor) return null;
      const text = anchor.textContent;
      seen = { anchor, text };
      if (anchor !== old?.anchor || text !== old.text) old = null;
      // Two people may have one name.
      return old === null || (name && text.includes(name)) ? anchor : null;
    },
    leave() {
      old = seen;
    },
    has: (text) => seen?.anchor.contains(text) === true,
  };
}
