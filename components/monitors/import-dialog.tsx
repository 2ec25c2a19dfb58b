import { Button, FileButton, Group, Radio, Stack, Text } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { type DragEvent, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { sameTitles } from '../../lib/monitors/file/take-titles';
import { formatCount } from '../../lib/sentences/formats';
import type { InForce } from '../../lib/settings/in-force';
import { Dialog } from '../ui/dialog';
import { NoticeCard } from '../ui/notice-card';
import { ProblemCard } from '../ui/problem-card';
import { usePreferences } from '../ui/use-stored';
import { fileProblemText, importedText } from './file-texts';
import styles from './import-dialog.module.css';
import { ImportRefused } from './import-refused';
import { useImport } from './use-import';

interface Props {
  monitors: readonly InForce[];
  onClose: () => void;
}

/** Brings monitors in from a file: what is right in it, and what is not with its place and the reason. */
export const ImportDialog = ({ monitors, onClose }: Props) => {
  const { value: preferences } = usePreferences();
  const present = monitors.flatMap(({ monitor: { id }, own }) => (own ? [{ id, title: own.title }] : []));
  const { state, read, store, busy, problem, again } = useImport(present, preferences);
  const [replace, setReplace] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) void read(file);
  };
  const same =
    state.kind === 'read'
      ? sameTitles(
          state.contents.monitors.map(({ monitor }) => monitor),
          present,
        )
      : [];
  return (
    <Dialog title={i18n.t('monitorsPage.import.title')} onClose={onClose} width={600}>
      {problem && <ProblemCard problem={problem} />}
      {state.kind === 'refused' && (
        <NoticeCard
          severity="error"
          title={i18n.t('monitorFile.refused', { name: state.name })}
          text={fileProblemText(state.problem)}
        />
      )}
      {(state.kind === 'choosing' || state.kind === 'refused') && (
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same without a mouse */}
          <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
            <Text size="sm">{i18n.t('monitorsPage.import.about')}</Text>
            <FileButton
              accept=".json,application/json"
              inputProps={{ 'aria-label': i18n.t('monitorsPage.import.choose') }}
              onChange={(file) => file && void read(file)}
            >
              {(props) => (
                <Button {...props} disabled={!preferences}>
                  {i18n.t('monitorsPage.import.choose')}
                </Button>
              )}
            </FileButton>
          </div>
          <Text size="sm" c="dimmed" mt="sm">
            {i18n.t('monitorsPage.import.off')}
          </Text>
        </>
      )}
      {state.kind === 'read' && (
        <Stack gap="md">
          <Text size="sm" role="status">
            {i18n.t('monitorFile.found', state.contents.monitors.length, [
              formatCount(state.contents.monitors.length),
              state.name,
            ])}
          </Text>
          {same.length > 0 && (
            <Radio.Group
              label={i18n.t('monitorFile.same', same.length, [formatCount(same.length)])}
              description={same.map(({ title }) => title).join(', ')}
              value={replace ? 'replace' : 'rename'}
              onChange={(value) => setReplace(value === 'replace')}
            >
              <Stack gap="xs" mt="xs">
                <Radio size="sm" value="rename" label={i18n.t('monitorFile.rename')} />
                <Radio size="sm" value="replace" label={i18n.t('monitorFile.replace')} />
              </Stack>
            </Radio.Group>
          )}
          <ImportRefused contents={state.contents} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={again}>
              {i18n.t('monitorsPage.import.other')}
            </Button>
            <Button
              loading={busy}
              disabled={state.contents.monitors.length === 0}
              onClick={() => void store(state.contents, replace)}
            >
              {i18n.t('monitorFile.import', state.contents.monitors.length, [
                formatCount(state.contents.monitors.length),
              ])}
            </Button>
          </Group>
        </Stack>
      )}
      {state.kind === 'done' && (
        <Stack gap="md">
          <Text size="sm" role="status">
            {importedText(state.added, state.replaced)}
          </Text>
          {state.noRoom > 0 && (
            <Text size="sm" c="var(--ow-warning)">
              {i18n.t('monitorFile.noRoom', state.noRoom, [formatCount(state.noRoom)])}
            </Text>
          )}
          <ImportRefused contents={state.contents} />
          <Group justify="flex-end">
            <Button onClick={onClose}>{i18n.t('dialog.close')}</Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
};
