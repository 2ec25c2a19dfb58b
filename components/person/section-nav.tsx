import { i18n } from '../../lib/locales/i18n';
import { textOf } from '../ui/texts';
import styles from './person.module.css';
import { sectionIds, showSection } from './sections';

/** The way to the sections of a long page. The address is taken by the view, so these are buttons. */
export const SectionNav = () => (
  <nav className={styles.nav} aria-label={i18n.t('person.sectionsOf')}>
    {sectionIds.map((id) => (
      <button key={id} type="button" onClick={() => showSection(id)}>
        {textOf('person', 'sections', id)}
      </button>
    ))}
  </nav>
);
