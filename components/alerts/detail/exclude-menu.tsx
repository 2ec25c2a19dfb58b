import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Alert } from '../../../lib/alerts/alert';
import type { Exclusion } from '../../../lib/alerts/exclusion';
import { i18n } from '../../../lib/locales/i18n';
import { ArrowList } from '../../filter/arrow-list';
import { Floating } from '../../filter/floating';
import { lazily } from '../../ui/lazily';
import styles from './exclude-menu.module.css';
import { peopleOf } from './people-of';
import type { Shown } from './shown';

const ExclusionDialog = lazily(() =>
  import('../../exclusions/exclusion-dialog').then(({ ExclusionDialog }) => ExclusionDialog),
);

/** Of each kind; whoever wants another one finds it in the dialog. */
const most = 3;

type Known = Pick<Exclusion, 'kind' | 'values' | 'monitors'> & { name: string };

/** Whom, which addresses and which countries an alert names, as exclusions from its monitor. */
const offeredBy = (alert: Alert, { nameOf }: Pick<Shown, 'nameOf'>): Known[] => {
  const { facts, monitor } = alert;
  const known = (kind: Known['kind'], values: readonly string[], nameIt: (value: string) => string): Known[] =>
    values
      .filter((value) => value !== '')
      .slice(0, most)
      .map((value) => ({ kind, values: [value], monitors: [monitor], name: nameIt(value) }));
  const personName = (id: string) =>
    (id === alert.entity && alert.entityName) ||
    facts.actors.find(({ value }) => value === id)?.name ||
    nameOf('actor', id);
  return [
    ...known('people', peopleOf(alert), personName),
    ...known(
      'ip-ranges',
      facts.ips.map(({ value }) => value),
      (ip) => ip,
    ),
    ...known(
      'countries',
      // Whatever is no code is the source's own word for the place.
      facts.countries.map(({ value }) => value).filter((value) => /^[A-Z]{2}$/.test(value)),
      (code) => nameOf('country', code),
    ),
  ];
};

/** Leads to the form of an exclusion, with what the alert names filled in. */
export const ExcludeMenu = ({ alert, shown }: { alert: Alert; shown: Pick<Shown, 'nameOf'> }) => {
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [chosen, setChosen] = useState<Known | null>(null);
  const offered = offeredBy(alert, shown);
  if (offered.length === 0) return null;
  return (
    <>
      <Button
        ref={button}
        size="xs"
        variant="default"
        leftSection={<IconEyeOff size={14} aria-hidden />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={() => setAnchor(anchor ? null : button.current)}
      >
        {i18n.t('alertPage.exclude.open')}
      </Button>
      {anchor && (
        <Floating label={i18n.t('alertPage.exclude.title')} anchor={anchor} width={320} onClose={() => setAnchor(null)}>
          <p className={styles.about}>{i18n.t('alertPage.exclude.about')}</p>
          <ArrowList label={i18n.t('alertPage.exclude.title')} focus>
            {offered.map((known) => (
              <li key={`${known.kind} ${known.values[0]}`}>
                <button
                  type="button"
                  data-entry
                  className={styles.entry}
                  onClick={() => {
                    setAnchor(null);
                    setChosen(known);
                  }}
                >
                  <bdi>{known.name}</bdi>
                </button>
              </li>
            ))}
          </ArrowList>
        </Floating>
      )}
      {chosen && (
        <ExclusionDialog
          initial={{ kind: chosen.kind, values: chosen.values, monitors: chosen.monitors }}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
};
