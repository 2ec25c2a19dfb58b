import { Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Exclusion } from '../../lib/alerts/exclusion';
import { i18n } from '../../lib/locales/i18n';
import { createNames } from '../filter/value-names';
import { OfferedProvider } from '../monitor-editor/offered';
import { useStoredEvents } from '../monitor-editor/use-stored-events';
import { useAct } from '../monitors/use-act';
import { CommandDialog } from '../settings/command-dialog';
import { usePorts } from '../ui/ports';
import { textOf } from '../ui/texts';
import { useConnections } from '../ui/use-stored';
import { type ExclusionWrong, exclusionDraftOf, exclusionOf, wrongWith } from './exclusion-draft';
import { ExclusionReach } from './exclusion-reach';
import { ExpiryField } from './expiry-field';
import { MonitorsField } from './monitors-field';
import { ValuesField } from './values-field';

interface Props {
  /** What is known already: of an exclusion that is edited all of it (with its id), of a new one perhaps a part. */
  initial: Partial<Exclusion> | null;
  onClose: () => void;
}

const everything = { from: 0, to: Number.MAX_SAFE_INTEGER };
const none: readonly never[] = [];

/** Says which events do not count, for which monitors, why and until when. */
export const ExclusionDialog = ({ initial, onClose }: Props) => {
  const { exclusions } = usePorts();
  const { act, busy, problem } = useAct();
  const [now] = useState(() => Date.now());
  const [draft, setDraft] = useState(() => exclusionDraftOf(initial, now));
  const [tried, setTried] = useState(false);
  const [full, setFull] = useState(false);
  const { value: connections = none } = useConnections();
  const { view } = useStoredEvents(everything);
  const nameOf = useMemo(() => createNames(view, connections), [view, connections]);
  const offered = useMemo(() => view && { view, range: everything, nameOf }, [view, nameOf]);

  const wrong = wrongWith(draft, now);
  const told = (id: ExclusionWrong) => (tried && wrong.includes(id) ? textOf('exclusions', 'wrong', id) : undefined);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = async () => {
    setTried(true);
    if (wrong.length > 0) return;
    let kept = false;
    const done = await act(async () => {
      kept = await exclusions.save(exclusionOf(draft, initial, Date.now()));
    });
    setFull(done && !kept);
    if (done && kept) onClose();
  };
  return (
    <CommandDialog
      title={i18n.t(initial?.id ? 'exclusions.edit' : 'exclusions.add')}
      submit={i18n.t('exclusions.save')}
      width={620}
      busy={busy}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <OfferedProvider offered={offered}>
        <ValuesField draft={draft} view={view} wrong={told('values')} tried={tried} onChange={change} />
        <ExclusionReach draft={draft} view={view} now={now} />
        <MonitorsField draft={draft} wrong={told('monitors')} onChange={change} />
        <Textarea
          label={i18n.t('exclusions.reason')}
          description={i18n.t('exclusions.reasonAbout')}
          dir="auto"
          rows={2}
          maxLength={5000}
          error={told('reason')}
          value={draft.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
        <ExpiryField draft={draft} now={now} wrong={told('day')} onChange={change} />
      </OfferedProvider>
      {full && (
        <p role="alert" style={{ margin: 0, color: 'var(--mantine-color-error)', fontSize: 13 }}>
          {i18n.t('exclusions.full')}
        </p>
      )}
    </CommandDialog>
  );
};
