import { Button, NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import { countryWords } from '../../lib/sentences/place-words';
import type { Connection } from '../../lib/settings/connection';
import { formatOf } from '../panels/panel-texts';
import { OrgSwitcher } from '../ui/org-switcher';
import type { ChosenPeople } from './choose-people';
import type { ChangePeople, PeopleChoice } from './people-choice';
import styles from './people-filters.module.css';
import { PeopleSearch } from './people-search';

interface Props {
  connections: readonly Connection[];
  org: string | null;
  choice: PeopleChoice;
  chosen: ChosenPeople;
  onChoose: ChangePeople;
  onOrg: (org: string | null) => void;
}

const { product: productWords } = formatOf('UTC');

/** Narrows the ranking down: by name, product, country and organization. Levels are chosen above. */
export const PeopleFilters = ({ connections, org, choice, chosen, onChoose, onOrg }: Props) => {
  const filtered =
    choice.levels.length > 0 || choice.product !== null || choice.country !== null || choice.search !== '';
  return (
    <section className={styles.filters} aria-label={i18n.t('people.filters.label')}>
      <PeopleSearch
        text={choice.search}
        // Every letter counts at once; Back goes to before the first of them.
        onSearch={(search) => onChoose({ search }, { replace: choice.search !== '' && search !== '' })}
      />
      <Among
        label={i18n.t('people.filters.product')}
        all={i18n.t('people.filters.anyProduct')}
        value={choice.product}
        nameOf={productWords}
        counts={chosen.products}
        onChange={(product) => onChoose({ product })}
      />
      <Among
        label={i18n.t('people.filters.country')}
        all={i18n.t('people.filters.anyCountry')}
        value={choice.country}
        nameOf={countryWords}
        counts={chosen.countries}
        onChange={(country) => onChoose({ country })}
      />
      {connections.length > 1 && <OrgSwitcher connections={connections} value={org} onChange={onOrg} />}
      {filtered && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => onChoose({ search: '', levels: [], product: null, country: null })}
        >
          {i18n.t('people.filters.clear')}
        </Button>
      )}
    </section>
  );
};

interface AmongProps {
  label: string;
  all: string;
  value: string | null;
  nameOf: (value: string) => string;
  counts: ReadonlyMap<string, number>;
  onChange: (value: string | null) => void;
}

/** One of many, or all. A native list copes with hundreds, with long names and with every keyboard. */
const Among = ({ label, all, value, nameOf, counts, onChange }: AmongProps) => {
  // What was chosen stays to be seen, also where nobody is of it any more.
  const offered = [...new Set([...counts.keys(), ...(value === null ? [] : [value])])].filter((id) => id !== '');
  const options = offered
    .map((id) => ({ id, name: nameOf(id), count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  return (
    <NativeSelect
      size="xs"
      className={styles.among}
      data-chosen={value !== null || undefined}
      aria-label={label}
      dir="auto"
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[
        { value: '', label: all },
        ...options.map(({ id, name, count }) => ({
          value: id,
          label: i18n.t('people.filters.option', { name, count: formatCount(count) }),
        })),
      ]}
    />
  );
};
