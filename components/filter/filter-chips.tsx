import { useRef } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import { lazily } from '../ui/lazily';
import { Loading } from '../ui/loading';
import { textOf } from '../ui/texts';
import { AddButton } from './add-button';
import { ArrowList } from './arrow-list';
import { chipText } from './chip-text';
import { chipsOf, withChip, withoutChip } from './chips';
import styles from './chips.module.css';
import { ConditionChip } from './condition-chip';
import bar from './filter-bar.module.css';
import { Floating } from './floating';
import { offeredFields } from './quick-fields';
import type { FilterChoice } from './use-filter';
import { useOpenChip } from './use-open-chip';
import { useReturningFocus } from './use-returning-focus';
import type { NameOf } from './value-names';

const FieldEditor = lazily(() => import('./field-editor').then((module) => module.default), Loading);

interface Props {
  choice: FilterChoice;
  connections: readonly Connection[];
  compact: boolean;
  nameOf: NameOf;
  /** Shows the filter as text, to be written in. */
  onText: () => void;
}

/** The filter as chips, and a button for each field that it can be narrowed by. */
export const FilterChips = ({ choice, connections, compact, nameOf, onText }: Props) => {
  const { filter, change } = choice;
  const root = useRef<HTMLUListElement>(null);
  const { open, editing, show, swap, press, shut, edit } = useOpenChip(choice);
  const returnTo = useReturningFocus(root);
  const chips = chipsOf(filter);
  const { quick, more } = offeredFields({
    compact,
    orgs: connections.length,
    used: chips.map((chip) => (chip.kind === 'complex' ? null : chip.field)),
  });
  const moreLabel = i18n.t('filter.moreFields');

  const close = () => {
    shut();
    if (!open) return;
    const at = open.field === null ? null : open.at;
    returnTo(`[data-chip="${at}"]`, `[data-field="${open.field}"]`, '[data-field="more"]');
  };
  const remove = (at: number) => {
    shut();
    change(withChip(filter, at, null).filter);
    returnTo(`[data-chip="${at}"]`, `[data-chip="${at - 1}"]`, '[data-field]');
  };
  const edited = editing && editing.at !== null ? (chips[editing.at] ?? null) : null;

  return (
    <>
      <ul ref={root} className={bar.chips} onPointerDown={press}>
        {chips.map((chip, at) => {
          const field = chip.kind === 'complex' ? null : chip.field;
          return (
            <ConditionChip
              // biome-ignore lint/suspicious/noArrayIndexKey: a part of the filter is its place, and the focus stays there
              key={at}
              at={at}
              text={chipText(chip, nameOf)}
              code={field === null}
              title={field === null ? i18n.t('filter.editText') : undefined}
              open={editing?.at === at}
              onEdit={(event) => (field === null ? onText() : show({ field, at }, event))}
              onRemove={() => remove(at)}
            />
          );
        })}
        {quick.map((field) => (
          <li key={field}>
            <AddButton
              field={field}
              label={i18n.t('filter.add', { field: textOf('fields', field) })}
              text={textOf('fields', field)}
              open={editing?.field === field}
              onClick={(event) => show({ field, at: null }, event)}
            />
          </li>
        ))}
        <li>
          <AddButton
            field="more"
            label={moreLabel}
            text={i18n.t('filter.more')}
            open={open?.field === null}
            onClick={(event) => show({ field: null }, event)}
          />
        </li>
        {chips.length > 0 && (
          <li>
            <button
              type="button"
              className={styles.clear}
              title={i18n.t('filter.clearTitle')}
              onClick={() => {
                choice.changeText('');
                returnTo('[data-field]');
              }}
            >
              {i18n.t('filter.clear')}
            </button>
          </li>
        )}
      </ul>
      {open?.field === null && (
        <Floating key="more" label={moreLabel} anchor={open.anchor} width={200} onClose={close}>
          <ArrowList label={moreLabel} focus>
            {more.map((field) => (
              <li key={field}>
                <button type="button" data-entry onClick={() => swap(field)}>
                  {textOf('fields', field)}
                </button>
              </li>
            ))}
          </ArrowList>
        </Floating>
      )}
      {editing && (
        <Floating
          key="field"
          label={i18n.t('filter.cover', { field: textOf('fields', editing.field) })}
          anchor={editing.anchor}
          onClose={close}
        >
          <FieldEditor
            key={editing.turn}
            field={editing.field}
            chip={edited && edited.kind !== 'complex' && edited.field === editing.field ? edited : null}
            others={withoutChip(filter, editing.at)}
            nameOf={nameOf}
            onChange={edit}
            onDone={close}
          />
        </Floating>
      )}
    </>
  );
};
