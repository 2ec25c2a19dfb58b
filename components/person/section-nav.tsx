import { i18n } from '../../lib/locales/i18n';
import { textOf } from '../ui/texts';
import styles from './person.module.css';
import { sectionIds, showSection } from './sections';
import { useSectionInView } from './use-section-in-view';

/** The way to the sections of a long page, and where one is. The address is taken by the view, so these are buttons. */
export const SectionNav = ({ scored }: { scored: boolean }) => {
  const present = useSectionInView();
  return (
    <nav className={styles.nav} aria-label={i18n.t('person.sectionsOf')}>
      {sectionIds
        .filter((id) => scored || (id !== 'score' && id !== 'findings'))
        .map((id) => (
          <button
            key={id}
            type="button"
            aria-current={id === present ? 'location' : undefined}
            onClick={() => showSection(id)}
          >
            {textOf('person', 'sections', id)}
          </button>
        ))}
    </nav>
  );
};
