import { Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import { type Problem, toProblem } from '../../../lib/problems';
import { type AcceptanceScope, spanOfDay } from '../../../lib/risk/acceptance';
import type { Finding } from '../../../lib/risk/finding';
import { sentenceOf } from '../../../lib/sentences/finding-sentence';
import { CommandDialog } from '../../settings/command-dialog';
import { usePorts } from '../../ui/ports';
import { textOf } from '../../ui/texts';
import type { PersonView } from '../person-view';
import styles from './accept-dialog.module.css';
import { type AcceptanceDraft, acceptanceFrom, daysFor, emptyDraft, endOfDay, wrongWith } from './acceptance-draft';
import type { Alike } from './alike';
import { coversWords } from './covers-words';
import { ScopeField } from './scope-field';

interface Props {
  of: PersonView;
  finding: Finding;
  alike: Alike;
  /** What is chosen at first. */
  scope: AcceptanceScope;
  /** It is stored; the dialog closes. */
  onAccepted: () => void;
  onClose: () => void;
}

/** Asks why a finding is no risk and until when, and says what that covers. */
export default function AcceptDialog({ of, finding, alike, scope, onAccepted, onClose }: Props) {
  const { acceptances } = usePorts();
  const [now] = useState(() => Date.now());
  const [draft, setDraft] = useState<AcceptanceDraft>(() => emptyDraft(now, scope));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [full, setFull] = useState(false);
  const wrong = wrongWith(draft, now);
  const wrongDay = wrong.find((each) => each !== 'reason');
  const { first, last } = daysFor(now);
  const set = (change: Partial<AcceptanceDraft>) => setDraft((before) => ({ ...before, ...change }));
  const accept = async () => {
    setTried(true);
    if (wrong.length > 0) return;
    setBusy(true);
    setProblem(null);
    try {
      if (await acceptances.save(acceptanceFrom(draft, of, finding, Date.now()))) {
        onAccepted();
        onClose();
      } else setFull(true);
    } catch (thrown) {
      setProblem(toProblem(thrown));
    } finally {
      setBusy(false);
    }
  };
  const ofDay = draft.scope === 'day';
  return (
    <CommandDialog
      title={draft.scope === 'value' ? i18n.t('person.accept.title') : i18n.t('person.accept.titleMany')}
      submit={i18n.t('person.accept.submit')}
      busy={busy}
      problem={problem}
      onSubmit={accept}
      onClose={onClose}
    >
      <Text size="sm" fw={500}>
        {sentenceOf(finding)}
      </Text>
      <ScopeField finding={finding} alike={alike} value={draft.scope} onChange={(chosen) => set({ scope: chosen })} />
      <Textarea
        label={i18n.t('person.accept.reason')}
        description={i18n.t('person.accept.reasonAbout')}
        placeholder={i18n.t('person.accept.reasonExample')}
        required
        withAsterisk={false}
        dir="auto"
        rows={3}
        classNames={{ input: styles.reason }}
        maxLength={2000}
        error={tried && wrong.includes('reason') ? textOf('person', 'accept', 'wrong', 'reason') : undefined}
        value={draft.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={i18n.t('person.accept.lastDay')}
        min={ofDay ? undefined : first}
        max={ofDay ? undefined : last}
        // What is of one day ends with it; the field stays where it is.
        readOnly={ofDay}
        variant={ofDay ? 'filled' : 'default'}
        error={wrongDay && textOf('person', 'accept', 'wrong', wrongDay)}
        value={ofDay ? new Date(spanOfDay(finding).from).toISOString().slice(0, 10) : draft.day}
        onChange={(event) => set({ day: event.currentTarget.value })}
      />
      <Text size="sm" c="dimmed">
        {!wrongDay && coversWords(of.name, finding, draft.scope, endOfDay(draft.day))} {i18n.t('person.accept.stays')}
      </Text>
      {full && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {i18n.t('person.accept.full')}
        </Text>
      )}
    </CommandDialog>
  );
}
