import { Text, Title } from '@mantine/core';
import { useId, useMemo } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import type { PersonRecord } from '../../../lib/risk/person-record';
import type { Circumstances, Risk } from '../../../lib/risk/score';
import { formatCount } from '../../../lib/sentences/formats';
import section from '../../monitors/section.module.css';
import { AcceptedList } from './accepted-list';
import { CriticalityField } from './criticality-field';
import { SumResult } from './sum-result';
import { SumTable } from './sum-table';
import { workedSum } from './worked-sum';

interface Props {
  record: PersonRecord;
  risk: Risk;
  circumstances: Circumstances;
  /** Shows a finding in the list of all. */
  onShow: (id: string) => void;
}

/** How the score comes about: a table that adds up to it, and what criticality makes of it. */
export const ScoreSection = ({ record, risk, circumstances, onShow }: Props) => {
  const id = useId();
  const { choice, now } = circumstances;
  const sum = useMemo(() => workedSum(risk, choice, now), [risk, choice, now]);
  const accepted = risk.contributions.filter(({ acceptance }) => acceptance !== null);
  return (
    <section className={section.section} aria-labelledby={id}>
      <header className={section.head}>
        <Title order={2} id={id}>
          {i18n.t('person.score.title')}
        </Title>
        <span className={section.gap} />
        <CriticalityField record={record} choice={choice} />
      </header>
      {sum.rows.length === 0 ? (
        <Text size="sm">{i18n.t('person.score.nothing')}</Text>
      ) : (
        <>
          <Text size="xs" c="dimmed" mt={-6} maw="130ch" style={{ textWrap: 'pretty' }}>
            {i18n.t('person.score.about', choice.halfLifeDays, { days: formatCount(choice.halfLifeDays) })}
          </Text>
          <SumTable sum={sum} onShow={onShow} />
          <SumResult sum={sum} risk={risk} />
        </>
      )}
      {accepted.length > 0 && <AcceptedList accepted={accepted} onShow={onShow} />}
    </section>
  );
};
