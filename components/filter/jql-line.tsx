import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { JqlProblem } from '../../lib/filter/jql-problem';
import { parseJql } from '../../lib/filter/parse-jql';
import { i18n } from '../../lib/locales/i18n';
import { lazily } from '../ui/lazily';
import styles from './jql-line.module.css';
import { JqlMessage } from './jql-message';
import type { FilterChoice } from './use-filter';
import type { NameOf } from './value-names';

const JqlEditor = lazily(() => import('./jql-editor').then((module) => module.default));

interface Props {
  choice: FilterChoice;
  /** Whether it has just been opened, to be written in. */
  focus: boolean;
  nameOf: NameOf;
}

/** The filter as text. It counts on Enter or with the button, and only where it can be read. */
export const JqlLine = ({ choice: { text, changeText }, focus, nameOf }: Props) => {
  const [draft, setDraft] = useState(text);
  const [refused, setRefused] = useState<JqlProblem | null>(null);
  const plain = useRef<HTMLInputElement>(null);
  /** Whether it is being written in, so that the editor takes over in the middle of it. */
  const [focused, setFocused] = useState(focus);
  const loaded = JqlEditor.useLoaded();

  // The address has changed: by a click on a chart, by Back, or by what was written here.
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    setShown(text);
    setDraft(text);
    setRefused(null);
  }
  useEffect(() => {
    if (focus) plain.current?.focus();
  }, [focus]);

  const apply = (written = draft) => {
    const parsed = parseJql(written);
    setRefused(parsed.ok ? null : parsed.problem);
    if (parsed.ok) changeText(written);
  };
  const write = (written: string) => {
    setDraft(written);
    if (!refused) return;
    // What was refused is watched until it is right.
    const parsed = parseJql(written);
    setRefused(parsed.ok ? null : parsed.problem);
  };
  const revert = () => {
    const changed = draft !== text || refused !== null;
    setDraft(text);
    setRefused(null);
    return changed;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    apply();
  };

  return (
    <div className={styles.line}>
      <form className={styles.form} onSubmit={submit}>
        {loaded ? (
          <JqlEditor value={draft} focus={focused} nameOf={nameOf} onChange={write} onApply={apply} onRevert={revert} />
        ) : (
          <input
            ref={plain}
            type="text"
            className={styles.plain}
            aria-label={i18n.t('jql.label')}
            placeholder={i18n.t('jql.placeholder')}
            spellCheck={false}
            autoComplete="off"
            value={draft}
            onChange={(event) => write(event.currentTarget.value)}
            onFocus={() => setFocused(true)}
            onBlur={() => setFocused(false)}
            onKeyDown={(event) => {
              // With nothing to take back, Escape closes the popup.
              if (event.key === 'Escape' && revert()) event.preventDefault();
            }}
          />
        )}
        <Button
          size="xs"
          type="submit"
          variant="default"
          disabled={draft.trim() === text}
          title={i18n.t('jql.applyTitle')}
        >
          {i18n.t('jql.apply')}
        </Button>
      </form>
      {refused && <JqlMessage text={draft} problem={refused} onMend={(mended) => apply(mended)} />}
    </div>
  );
};
