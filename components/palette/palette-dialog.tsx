import { IconBolt, IconCompass, IconFilter, IconSearch, IconUser } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { textOf } from '../../lib/locales/text-of';
import box from '../ui/dialog-box.module.css';
import styles from './palette-dialog.module.css';
import type { Entry } from './rank-entries';
import { type Choice, useEntries } from './use-entries';

const icons = { place: IconCompass, filter: IconFilter, actor: IconUser, act: IconBolt, search: IconSearch } as const;

/** More than fit are found by typing on. */
const limit = 12;

/** The palette: a field to type in, and below it what is meant; arrows choose, Enter does it, Escape closes. */
export const PaletteDialog = ({ onClose }: { onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const entries = useEntries(query, limit);
  const chosen = Math.min(at, entries.length - 1);

  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    choice.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows belong to whoever is composing a letter.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && entries.length > 0) setAt((chosen + step + entries.length) % entries.length);
    else if (event.key === 'Enter') choose(entries[chosen]);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className={`${box.box} ${styles.palette}`}
      aria-label={i18n.t('palette.title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A click beside it lands on the dialog itself: all of its inside is covered by its children.
      onMouseDown={({ target }) => target === dialog.current && onClose()}
    >
      <div className={styles.inside}>
        <input
          className={styles.field}
          role="combobox"
          aria-label={i18n.t('palette.title')}
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={entries[chosen] ? `${listId}-${chosen}` : undefined}
          placeholder={i18n.t('palette.placeholder')}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={query}
          onKeyDown={onKeyDown}
          onChange={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setAt(0);
          }}
        />
        <div id={listId} role="listbox" aria-label={i18n.t('palette.title')} className={styles.list}>
          {entries.map((entry, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, as a combobox has it.
            <div
              key={entry.id}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              className={styles.entry}
              onMouseMove={() => setAt(index)}
              onClick={() => choose(entry)}
            >
              <Line entry={entry} />
            </div>
          ))}
        </div>
      </div>
    </dialog>
  );
};

const Line = ({ entry: { kind, title, detail } }: { entry: Entry }) => {
  const Icon = icons[kind];
  return (
    <>
      <Icon size={16} stroke={1.75} aria-hidden />
      <bdi className={styles.title}>{title}</bdi>
      <bdi className={styles.detail}>{detail}</bdi>
      <span className={styles.kind}>{textOf('palette', 'kinds', kind)}</span>
    </>
  );
};
