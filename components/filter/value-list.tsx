import { TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { counted, formatCount } from '../../lib/sentences/formats';
import { mostDrawn, type Suggestion } from './suggestions';
import styles from './value-list.module.css';

interface Props {
  /** The field's name. */
  field: string;
  suggestions: readonly Suggestion[];
  /** Values that are chosen. */
  chosen: readonly string[];
  search: string;
  onSearch: (search: string) => void;
  onToggle: (value: string) => void;
  /** Nothing is counted yet. */
  waiting: boolean;
}

/**
 * Values to choose from, any number of them: a field to search in, and a list that it moves in (the combobox pattern).
 * Arrows move, Enter chooses or takes back.
 */
export const ValueList = ({ field, suggestions, chosen, search, onSearch, onToggle, waiting }: Props) => {
  const id = useId();
  const searchRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const drawn = suggestions.slice(0, mostDrawn);
  const further = suggestions.length - drawn.length;
  const current = Math.min(active, drawn.length - 1);
  const optionId = (index: number) => `${id}-${index}`;
  useEffect(() => searchRef.current?.focus(), []);

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(drawn.length - 1, index));
    setActive(next);
    listRef.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const moves: Record<string, () => number> = {
    ArrowDown: () => (current + 1) % Math.max(1, drawn.length),
    ArrowUp: () => (current + drawn.length - 1) % Math.max(1, drawn.length),
    PageDown: () => current + 8,
    PageUp: () => current - 8,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = moves[event.key];
    const value = drawn[current]?.value;
    if (move) moveTo(move());
    else if (event.key === 'Enter' && value !== undefined) onToggle(value);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <TextInput
        ref={searchRef}
        className={styles.search}
        size="xs"
        role="combobox"
        aria-label={i18n.t('filter.search', { field })}
        placeholder={i18n.t('filter.search', { field })}
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={drawn.length > 0 ? optionId(current) : undefined}
        autoComplete="off"
        spellCheck={false}
        value={search}
        onChange={(event) => {
          setActive(0);
          onSearch(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {/* The focus stays in the field, which moves in the list; only the mouse comes here. */}
      <div
        ref={listRef}
        id={id}
        role="listbox"
        tabIndex={-1}
        aria-label={i18n.t('filter.values', { field })}
        aria-multiselectable
        aria-busy={waiting}
        className={styles.list}
      >
        {drawn.map((each, index) => {
          const selected = chosen.includes(each.value);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is the search field's, as in every combobox
            <div
              key={each.value}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={selected}
              className={styles.option}
              data-active={index === current || undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                setActive(index);
                onToggle(each.value);
              }}
            >
              <span className={styles.box} data-checked={selected || undefined} aria-hidden>
                {selected && <IconCheck size={12} stroke={3} />}
              </span>
              <span className={styles.names}>
                <bdi className={styles.name} title={each.value}>
                  {each.name}
                </bdi>
                {each.detail && <bdi className={styles.detail}>{each.detail}</bdi>}
              </span>
              {each.count !== null && (
                <span className={styles.count} data-numbers title={counted(each.count, 'event')}>
                  {formatCount(each.count)}
                </span>
              )}
            </div>
          );
        })}
      </div>
      <div className={styles.foot} role="status">
        {drawn.length === 0 &&
          !waiting &&
          (search.trim() ? i18n.t('filter.noneFound', { text: search.trim() }) : i18n.t('filter.noValues'))}
        {further > 0 && i18n.t('filter.furtherValues', further, [formatCount(further)])}
      </div>
    </>
  );
};
