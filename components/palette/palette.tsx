import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { lazily } from '../ui/lazily';
import styles from './palette.module.css';

const PaletteDialog = lazily(() => import('./palette-dialog').then((module) => module.PaletteDialog));

const onMac = /mac/i.test(navigator.userAgent);

/** The palette's button, and its keys (Ctrl K, on a Mac ⌘ K) wherever one is in the page. */
export const Palette = ({ compact = false }: { compact?: boolean }) => {
  const [open, setOpen] = useState(false);
  // Who presses the keys goes on typing at once: it must be there by then. That it cannot be loaded is told when it opens.
  useEffect(() => {
    const waiting = setTimeout(() => void PaletteDialog.load().catch(() => undefined), 1000);
    return () => clearTimeout(waiting);
  }, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return;
      if (!(onMac ? event.metaKey : event.ctrlKey)) return;
      // Browsers have the address bar's search on the same keys.
      event.preventDefault();
      setOpen((before) => !before);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  const keys = onMac ? '⌘K' : 'Ctrl K';
  return (
    <>
      <button
        type="button"
        className={styles.button}
        data-compact={compact || undefined}
        aria-label={compact ? i18n.t('palette.open') : undefined}
        aria-keyshortcuts={onMac ? 'Meta+K' : 'Control+K'}
        title={`${i18n.t('palette.open')} (${keys})`}
        onClick={() => setOpen(true)}
      >
        <IconSearch size={16} stroke={1.75} aria-hidden />
        {!compact && (
          <>
            <span>{i18n.t('palette.short')}</span>
            <kbd>{keys}</kbd>
          </>
        )}
      </button>
      {open && <PaletteDialog onClose={() => setOpen(false)} />}
    </>
  );
};
