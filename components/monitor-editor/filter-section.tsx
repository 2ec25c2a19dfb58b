import { i18n } from '../../lib/locales/i18n';
import { RichText } from '../ui/rich-text';
import { FormSection } from './form-section';
import { JqlField } from './jql-field';
import { problemsAt } from './problems-at';
import type { SectionProps } from './section-props';

/** Which events are looked at. */
export const FilterSection = ({ draft, problems, onChange }: SectionProps) => (
  <FormSection title={i18n.t('editor.filter.title')}>
    <JqlField
      label={i18n.t(draft.kind === 'sequence' ? 'editor.filter.sequenceLabel' : 'editor.filter.label')}
      about={<RichText text={i18n.t('editor.filter.about', { list: '{riskyCountries}' })} />}
      value={draft.filter}
      problems={problemsAt(problems, 'filter')}
      onChange={(filter) => onChange({ filter })}
    />
    {draft.among !== '' && (
      <JqlField
        label={i18n.t('editor.filter.among')}
        about={i18n.t('editor.filter.amongAbout')}
        value={draft.among}
        problems={problemsAt(problems, 'among')}
        onChange={(among) => onChange({ among })}
      />
    )}
  </FormSection>
);
