import { CloseButton, TextInput } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';

interface Props {
  value: string;
  label: string;
  hint: string;
  clear: string;
  /** Whether there is a search to clear. */
  clearable: boolean;
  onChange: (text: string) => void;
  onClear: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A field to search with. When it is searched, by every letter or at Enter, is for the page to say. */
export const SearchField = ({ value, label, hint, clear, clearable, onChange, onClear, onKeyDown }: Props) => {
  const field = useRef<HTMLInputElement>(null);
  const clearAll = () => {
    onClear();
    // The button goes, and the focus with it.
    field.current?.focus();
  };
  return (
    <TextInput
      ref={field}
      name="search"
      size="xs"
      dir="auto"
      maxLength={200}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      aria-label={label}
      placeholder={hint}
      leftSection={<IconSearch size={14} aria-hidden />}
      rightSection={clearable && <CloseButton size="xs" aria-label={clear} onClick={clearAll} />}
    />
  );
};
