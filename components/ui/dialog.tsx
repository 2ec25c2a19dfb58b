import { CloseButton, Title } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import '@mantine/core/styles/CloseButton.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './dialog.module.css';
import box from './dialog-box.module.css';

interface Props {
  title: ReactNode;
  onClose: () => void;
  /** px */
  width?: number;
  children: ReactNode;
}

/**
 * A modal dialog, open as long as it is mounted. The browser's own: it keeps the focus in, gives it back, closes on
 * Escape and makes the rest inert, without any code of ours.
 */
export const Dialog = ({ title, onClose, width = 480, children }: Props) => {
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    dialog?.showModal();
    // The browser would begin at the close button.
    dialog?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={`${box.box} ${styles.dialog}`}
      style={{ width }}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.head}>
        <Title order={2} id={titleId}>
          {title}
        </Title>
        <CloseButton aria-label={i18n.t('dialog.close')} onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
};
