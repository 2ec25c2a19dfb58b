import { Text, Title } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import type { FileContents } from '../../lib/monitors/file/read-file';
import { formatCount } from '../../lib/sentences/formats';
import { fileProblemText } from './file-texts';
import styles from './import-dialog.module.css';

/** What of a file is not taken: each with its place and the reason, and how many were beyond the limit. */
export const ImportRefused = ({ contents: { refused, leftOut } }: { contents: FileContents }) => (
  <>
    {leftOut > 0 && (
      <Text size="sm" c="var(--ow-warning)">
        {i18n.t('monitorFile.leftOut', leftOut, [formatCount(leftOut)])}
      </Text>
    )}
    {refused.length > 0 && (
      <section aria-label={i18n.t('monitorFile.notTaken', refused.length, [formatCount(refused.length)])}>
        <Title order={3} mb={6}>
          {i18n.t('monitorFile.notTaken', refused.length, [formatCount(refused.length)])}
        </Title>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <ul className={styles.refused} tabIndex={0}>
          {refused.map(({ place, title, problems }) => (
            <li key={place}>
              <bdi className={styles.title}>{title || place}</bdi>
              {problems.map((problem) => (
                <div key={`${problem.place} ${fileProblemText(problem)}`} className={styles.problem}>
                  <code>{problem.place}</code>
                  <span>{fileProblemText(problem)}</span>
                </div>
              ))}
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
);
