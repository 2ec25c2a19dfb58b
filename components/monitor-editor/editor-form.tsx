import { i18n } from '../../lib/locales/i18n';
import type { DefinitionProblem } from '../../lib/monitors/check/definition-problem';
import type { Definition } from '../../lib/monitors/monitor';
import type { Draft } from './draft';
import { EndingSection } from './ending-section';
import { FilterSection } from './filter-section';
import styles from './form.module.css';
import { TextsSection, TitleField } from './texts-section';
import { ThresholdsSection } from './thresholds-section';
import { TriggerSection } from './trigger-section';

interface Props {
  draft: Draft;
  definition: Definition;
  problems: readonly DefinitionProblem[];
  untitled: boolean;
  onChange: (change: Partial<Draft>) => void;
}

/** All that makes a monitor, from which events to when it is quiet. */
export const EditorForm = ({ draft, definition, problems, untitled, onChange }: Props) => {
  const section = { draft, problems, onChange };
  return (
    <form
      className={styles.form}
      aria-label={i18n.t('editor.form')}
      onSubmit={(event) => event.preventDefault()}
      noValidate
    >
      <TitleField value={draft.texts} untitled={untitled} onChange={(texts) => onChange({ texts })} />
      <FilterSection {...section} />
      <TriggerSection {...section} />
      <ThresholdsSection {...section} trigger={definition.trigger} />
      <EndingSection {...section} trigger={definition.trigger} />
      <TextsSection value={draft.texts} onChange={(texts) => onChange({ texts })} />
    </form>
  );
};
