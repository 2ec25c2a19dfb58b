import { TagsInput } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import '@mantine/core/styles/Combobox.css';
import { useRef, useState } from 'react';
import { readAddress, readRange } from '../../lib/filter/address';

interface Props {
  label: string;
  value: readonly string[];
  onChange: (ranges: string[]) => void;
}

const isRange = (text: string): boolean => readAddress(text) !== null || readRange(text) !== null;

/** Addresses and ranges, written one by one or pasted as many; what is none is not taken, and is told of. */
export const RangesField = ({ label, value, onChange }: Props) => {
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  /** What was refused just now: the field is emptied before or after it is told, within one event. */
  const refusedNow = useRef('');
  const take = (texts: readonly string[]) => {
    // Enter takes what was written as one, also where it came into the field as several.
    const plain = texts.flatMap((text) => text.split(/[\s,;]+/)).filter(Boolean);
    const right = plain.filter(isRange);
    const refused = plain.filter((text) => !isRange(text));
    setWrong(refused);
    // One that was mistyped stays to be mended; of many that were pasted the message says which.
    refusedNow.current = refused.length === 1 ? (refused[0] ?? '') : '';
    setTyped(refusedNow.current);
    queueMicrotask(() => {
      refusedNow.current = '';
    });
    if (right.join() !== value.join()) onChange([...new Set(right)]);
  };
  return (
    <TagsInput
      label={label}
      w="100%"
      placeholder={value.length === 0 ? i18n.t('lists.rangesHint') : undefined}
      description={i18n.t('lists.rangesAbout')}
      splitChars={[',', ' ', ';', '\n', '\t']}
      acceptValueOnBlur
      clearable={false}
      comboboxProps={{ withinPortal: false }}
      error={wrong.length > 0 && i18n.t('lists.noRange', { text: wrong.join(', ') })}
      searchValue={typed}
      onSearchChange={(text) => {
        setTyped(text || refusedNow.current);
        // The field is emptied by what was refused: that is no reason to take back why.
        if (text) setWrong([]);
      }}
      value={[...value]}
      onChange={take}
    />
  );
};
