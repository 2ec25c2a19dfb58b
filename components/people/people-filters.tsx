import { Button } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { countryWords } from '../../lib/sentences/place-words';
import type { Connection } from '../../lib/settings/connection';
import { formatOf } from '../panels/panel-texts';
import { Among } from '../ui/among';
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
