/** So many of a list go onto paper where not all were asked for: what follows them is told as a number. */
export const mostOnPaper = 60;

interface Asked {
  /** How many are shown at first. */
  few: number;
  /** Whether the reader asked for all. */
  all: boolean;
  isPrinting: boolean;
}

/** How many of a list are shown. Paper has no button for more, so it has more from the beginning. */
export const shownCount = (count: number, { few, all, isPrinting }: Asked): number =>
  all ? count : Math.min(count, isPrinting ? Math.max(few, mostOnPaper) : few);
