import { MultiSelect, NativeSelect, Text } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import '@mantine/core/styles/Combobox.css';
import { useMemo } from 'react';
import type { Exclusion } from '../../lib/alerts/exclusion';
import { i18n } from '../../lib/locales/i18n';
import type { DefinitionProblem } from '../../lib/monitors/check/definition-problem';
import type { StoreView } from '../../lib/store/view';
import { JqlField } from '../monitor-editor/jql-field';
import { useSettled } from '../monitor-editor/use-settled';
import { countryChoices } from '../settings/country-choices';
import { AccountsField } from '../settings/lists-section-accounts';
import { RangesField } from '../settings/lists-section-ranges';
import { textOf } from '../ui/texts';
import { type ExclusionDraft, exclusionKinds, filterProblemOf } from './exclusion-draft';
import { GroupField } from './group-field';

interface Props {
  draft: ExclusionDraft;
  view: StoreView | null;
  /** Why what is chosen is not enough. */
  wrong: string | undefined;
  tried: boolean;
  onChange: (change: Partial<ExclusionDraft>) => void;
}

/** Whose events, or from where, do not count. */
export const ValuesField = ({ draft, view, wrong, tried, onChange }: Props) => {
  const { kind, values } = draft;
  const set = (chosen: readonly string[]) => onChange({ values: { ...values, [kind]: chosen } });
  return (
    <>
      <NativeSelect
        label={i18n.t('exclusions.kind')}
        value={kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value as Exclusion['kind'] })}
        data={exclusionKinds.map((each) => ({ value: each, label: textOf('exclusions', 'kinds', each) }))}
      />
      <div>
        {kind === 'filter' ? (
          <FilterField draft={draft} tried={tried} onChange={(text) => set(text === '' ? [] : [text])} />
        ) : kind === 'countries' ? (
          <CountriesField value={values.countries} onChange={set} />
        ) : kind === 'ip-ranges' ? (
          <RangesField label={i18n.t('exclusions.ranges')} value={values['ip-ranges']} onChange={set} />
        ) : (
          <>
            <AccountsField
              key={kind}
              label={i18n.t(kind === 'apps' ? 'exclusions.apps' : 'exclusions.people')}
              value={values[kind]}
              onChange={set}
            />
            {kind === 'people' && view && <GroupField view={view} value={values.people} onChange={set} />}
          </>
        )}
        {wrong && (
          <Text size="xs" c="var(--mantine-color-error)" mt={4} role="alert">
            {wrong}
          </Text>
        )}
      </div>
    </>
  );
};

const FilterField = ({
  draft,
  tried,
  onChange,
}: Pick<Props, 'draft' | 'tried'> & { onChange: (text: string) => void }) => {
  const jql = filterProblemOf(draft);
  const problems: DefinitionProblem[] = jql
    ? [
        {
          id: 'filter-unreadable',
          place: 'filter',
          filled: { found: jql.found },
          from: jql.from,
          to: jql.to,
          jql,
        },
      ]
    : [];
  const shown = useSettled(problems, tried);
  return (
    <JqlField
      label={i18n.t('exclusions.filter')}
      value={draft.values.filter[0] ?? ''}
      problems={shown}
      onChange={onChange}
    />
  );
};

const CountriesField = ({
  value,
  onChange,
}: {
  value: readonly string[];
  onChange: (countries: readonly string[]) => void;
}) => {
  const choices = useMemo(() => countryChoices(), []);
  return (
    <MultiSelect
      label={i18n.t('exclusions.countries')}
      searchable
      hidePickedOptions
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
      nothingFoundMessage={i18n.t('settings.countries.none')}
      data={choices}
      value={[...value]}
      onChange={onChange}
    />
  );
};
