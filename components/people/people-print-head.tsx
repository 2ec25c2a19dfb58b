import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import { levelWord } from '../../lib/sentences/level-words';
import { countryWords } from '../../lib/sentences/place-words';
import type { Connection } from '../../lib/settings/connection';
import { printedNow } from '../pages/dashboard-print-words';
import { formatOf } from '../panels/panel-texts';
import { PrintHead } from '../ui/print-head';
import { usePrintedAt } from '../ui/printed-at';
import { localTimeZone } from '../ui/wall-time';
import type { PeopleChoice } from './people-choice';
import { mostPrinted } from './printed-people';

interface Props {
  orgs: readonly Connection[];
  choice: PeopleChoice;
  shown: number;
  all: number;
}

/** What a printed ranking begins with: of whom it is, whom it leaves out, and when it was printed. */
export const PeoplePrintHead = ({ orgs, choice, shown, all }: Props) => {
  const printedAt = usePrintedAt();
  const { levels, product, country, search } = choice;
  const filters = [
    search && i18n.t('print.search', { search }),
    levels.length > 0 && i18n.t('print.levels', { levels: levels.map(levelWord).join(', ') }),
    product !== null && formatOf('UTC').product(product),
    country !== null && countryWords(country),
  ].filter(Boolean);
  const counted =
    shown === all
      ? i18n.t('people.count', all, { count: formatCount(all) })
      : i18n.t('people.countOf', { shown: formatCount(shown), all: formatCount(all) });
  const first = shown > mostPrinted ? i18n.t('print.firstOf', { count: formatCount(mostPrinted) }) : '';
  return (
    <PrintHead
      title={i18n.t('people.list')}
      facts={[
        { term: 'organizations', text: orgs.map(({ name, org }) => name || org).join(', ') },
        { term: 'shown', text: [counted, first].filter(Boolean).join(', ') },
        { term: 'filter', text: filters.join(' · ') || i18n.t('print.noFilter') },
        { term: 'printed', text: printedNow(printedAt, localTimeZone()) },
      ]}
    />
  );
};
