import { Link } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import { shownScore } from '../../lib/risk/score';
import { LevelShape } from './level-mark';
import type { RankedPerson } from './rank-people';
import styles from './risen-most.module.css';

interface Props {
  /** Whoever rose the most first. */
  people: readonly RankedPerson[];
  hrefOf: (person: RankedPerson) => string;
}

/** Whose score rose the most within seven days. */
export const RisenMost = ({ people, hrefOf }: Props) => (
  <section className={styles.risen} aria-labelledby="risen-most">
    <h2 id="risen-most" className={styles.title}>
      {i18n.t('people.risen.title')}
    </h2>
    {people.length === 0 ? (
      <p className={styles.none}>{i18n.t('people.risen.none')}</p>
    ) : (
      <ol className={styles.list}>
        {people.map((person) => (
          <li key={person.key} className={styles.one}>
            <LevelShape level={person.level} />
            <Link href={hrefOf(person)} className={styles.name} title={person.name} dir="auto">
              {person.name}
            </Link>
            <span className={styles.change}>
              {i18n.t('people.risen.change', {
                from: shownScore(person.score) - person.change,
                to: shownScore(person.score),
              })}
            </span>
          </li>
        ))}
      </ol>
    )}
  </section>
);
