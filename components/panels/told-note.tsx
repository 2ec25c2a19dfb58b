import { useEffect, useEffectEvent } from 'react';
import styles from './told-note.module.css';

/** How long it stays, ms: long enough to be read. */
const stays = 5_000;

/** A new object is a new message, even with the same text. One that lasts stays until the next: something is under way. */
export interface Told {
  text: string;
  lasting?: boolean;
}

interface Props {
  told: Told | null;
  onGone: () => void;
}

/** Tells for a moment how something that was asked for went. It lies over the page and moves nothing. */
export const ToldNote = ({ told, onGone }: Props) => {
  const leave = useEffectEvent(onGone);
  useEffect(() => {
    if (!told || told.lasting) return;
    const timer = setTimeout(leave, stays);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <div className={styles.place} role="status">
      {told && <p className={styles.note}>{told.text}</p>}
    </div>
  );
};
