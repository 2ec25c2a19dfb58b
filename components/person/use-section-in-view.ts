import { useEffect, useState } from 'react';
import { anchorOf, type SectionId, sectionIds } from './sections';

/** A section is come to where it begins above this part of the window's height. */
const line = 0.35;

/** The last section that begins above the upper third of the window; at the very end of the page the last of all. */
function sectionInView(): SectionId | null {
  const { scrollY, innerHeight } = window;
  const topOf = (id: SectionId) => document.getElementById(anchorOf(id))?.getBoundingClientRect().top;
  const drawn = sectionIds.filter((id) => topOf(id) !== undefined);
  if (scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2) return drawn.at(-1) ?? null;
  return drawn.findLast((id) => (topOf(id) ?? 0) < innerHeight * line) ?? null;
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
