import { ActionIcon, Button, Text, TextInput } from '@mantine/core';
import { IconCheck, IconPencil, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import { longestName, type SavedFilter } from '../../lib/settings/saved-filter';
import type { Saved } from '../../lib/settings/stored-filters';
import { usePorts } from '../ui/ports';
import styles from './saved-menu.module.css';

interface Props {
  saved: SavedFilter;
  connections: readonly Connection[];
  /** It is the filter in view. */
  current: boolean;
  onPick: () => void;
}

/** One saved filter: to pick, to rename, to delete. */
export const SavedEntry = ({ saved, connections, current, onPick }: Props) => {
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  const { name, filter, org } = saved;
  const done = () => setDoing(null);
  if (doing === 'rename') return <RenameForm saved={saved} onDone={done} />;
  if (doing === 'remove') return <RemoveQuestion saved={saved} onDone={done} />;
  const orgName = connections.find((connection) => connection.org === org)?.name;
  const scope =
    org === null ? '' : orgName ? i18n.t('savedFilters.forOrg', { org: orgName }) : i18n.t('savedFilters.orgGone');
  return (
    <li>
      <button type="button" data-entry className={styles.entry} aria-current={current || undefined} onClick={onPick}>
        <span className={styles.mark}>
          {current && <IconCheck size={14} aria-label={i18n.t('savedFilters.current')} />}
        </span>
        <span className={styles.words}>
          <bdi className={styles.title}>{name}</bdi>
          <span className={styles.filter} title={filter}>
            {filter || i18n.t('savedFilters.everything')}
          </span>
          {scope && (
            <span className={styles.scope} data-gone={!orgName || undefined}>
              {scope}
            </span>
          )}
        </span>
      </button>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label={i18n.t('savedFilters.rename', { name })}
        title={i18n.t('savedFilters.rename', { name })}
        onClick={() => setDoing('rename')}
      >
        <IconPencil size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label={i18n.t('savedFilters.remove', { name })}
        title={i18n.t('savedFilters.remove', { name })}
        onClick={() => setDoing('remove')}
      >
        <IconTrash size={15} aria-hidden />
      </ActionIcon>
    </li>
  );
};

interface StepProps {
  saved: SavedFilter;
  onDone: () => void;
}

const RenameForm = ({ saved, onDone }: StepProps) => {
  const { savedFilters } = usePorts();
  const ref = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(saved.name);
  const [answer, setAnswer] = useState<Saved | 'failed' | null>(null);
  useEffect(() => ref.current?.select(), []);
  const rename = () =>
    savedFilters.rename(saved.id, name).then(
      (answered) => (answered === 'saved' ? onDone() : setAnswer(answered)),
      () => setAnswer('failed'),
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) void rename();
  };
  const error =
    answer === 'name-taken'
      ? i18n.t('savedFilters.nameTakenRename', { name: name.trim() })
      : answer === 'gone'
        ? i18n.t('savedFilters.gone')
        : answer === 'failed' && i18n.t('savedFilters.failed');
  return (
    <li>
      <form className={styles.step} onSubmit={submit}>
        <TextInput
          ref={ref}
          size="xs"
          aria-label={i18n.t('savedFilters.newName', { name: saved.name })}
          dir="auto"
          maxLength={longestName}
          value={name}
          error={error}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" disabled={!name.trim()}>
          {i18n.t('savedFilters.save')}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {i18n.t('savedFilters.cancel')}
        </Button>
      </form>
    </li>
  );
};

const RemoveQuestion = ({ saved, onDone }: StepProps) => {
  const { savedFilters } = usePorts();
  const ref = useRef<HTMLButtonElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => ref.current?.focus(), []);
  return (
    <li className={styles.step} role="alert">
      <Text size="xs" className={styles.question}>
        {failed ? i18n.t('savedFilters.failed') : i18n.t('savedFilters.reallyRemove', { name: saved.name })}
      </Text>
      <Button
        ref={ref}
        size="compact-xs"
        color="red"
        onClick={() => void savedFilters.remove(saved.id).then(onDone, () => setFailed(true))}
      >
        {i18n.t('savedFilters.removeNow')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={onDone}>
        {i18n.t('savedFilters.cancel')}
      </Button>
    </li>
  );
};
