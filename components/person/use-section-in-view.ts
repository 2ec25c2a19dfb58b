import { useEffect, useState } from 'react';
import { anchorOf, type SectionId, sectionIds } from './sections';

/** A section is come to where it begins above this part of the window's height. */
const line = 0.35;

/** The section that the line goes through, of two beside each other the first; between two the one above. Null above all. */
function sectionInView(): SectionId | null {
  const at = window.innerHeight * line;
  const boxes = sectionIds.flatMap((id) => {
    const box = document.getElementById(anchorOf(id))?.getBoundingClientRect();
    return box ? [{ id, box }] : [];
  });
  const isAtEnd =
    window.scrollY > 0 && window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2;
  const present = boxes.find(({ box }) => box.top < at && box.bottom > at) ?? boxes.findLast(({ box }) => box.top < at);
  return (isAtEnd ? boxes.at(-1) : present)?.id ?? null;
}

/** The section of the page that is being read; null above the first. Looked for once a frame, while there is scrolling. */
export const useSectionInView = (): SectionId | null => {
  const [present, setPresent] = useState<SectionId | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        setPresent(sectionInView());
      });
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, []);
  return present;
};
