import { useEffect } from 'react';
import { i18n } from '../../lib/locales/i18n';
import styles from './print-head.module.css';

/** What paper says of what is on it. */
export interface PrintFact {
  term: 'organizations' | 'range' | 'filter' | 'shown' | 'account' | 'printed';
  text: string;
}

interface Props {
  title: string;
  facts: readonly PrintFact[];
}

/** What a printed page begins with: what it shows, of whom, of when, and when it was printed. Only paper has it. */
export const PrintHead = ({ title, facts }: Props) => {
  useLightPaper();
  return (
    <div className={styles.head}>
      <p className={styles.title} dir="auto">
        {title}
      </p>
      <dl className={styles.facts}>
        {facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{i18n.t(`print.${term}`)}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};

const scheme = 'data-mantine-color-scheme';

/** Paper is light: light letters of a dark theme would not be seen on it. */
const useLightPaper = () => {
  useEffect(() => {
    const { documentElement: root } = document;
    let before: string | null = null;
    const lighten = () => {
      before = root.getAttribute(scheme);
      root.setAttribute(scheme, 'light');
    };
    const restore = () => {
      if (before !== null) root.setAttribute(scheme, before);
      before = null;
    };
    addEventListener('beforeprint', lighten);
    addEventListener('afterprint', restore);
    return () => {
      removeEventListener('beforeprint', lighten);
      removeEventListener('afterprint', restore);
      restore();
    };
  }, []);
};
