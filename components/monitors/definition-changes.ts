import { i18n } from '../../lib/locales/i18n';
import type { Definition } from '../../lib/monitors/monitor';
import { isSame } from '../../lib/settings/definition';
import { textOf } from '../ui/texts';
import { conditionText } from './condition-text';
import { exactSpan } from './exact-span';

const recoveryText = (recovery: number | null): string =>
  recovery === null ? i18n.t('monitorsPage.versions.byPerson') : exactSpan(recovery);

/** What is different between two versions of a definition, a sentence each; all of it where there is none before. */
export const definitionChanges = (before: Definition | undefined, after: Definition): string[] => {
  if (!before) return [conditionText(after)];
  const changes: string[] = [];
  const tell = (from: string, to: string) => changes.push(i18n.t('monitorsPage.versions.change', { from, to }));
  const [was, is] = [conditionText(before), conditionText(after)];
  if (was !== is) tell(was, is);
  else if (!isSame(before.trigger, after.trigger)) changes.push(i18n.t('monitorsPage.versions.trigger'));
  if (was === is && !isSame(before.thresholds, after.thresholds)) {
    const words = ({ thresholds }: Definition) =>
      Object.entries(thresholds)
        .map(([severity, count]) => `${textOf('severities', severity)} ${String(count)}`)
        .join(', ');
    tell(words(before), words(after));
  }
  if (before.filter !== after.filter) tell(before.filter, after.filter);
  if ((before.among ?? '') !== (after.among ?? '')) tell(before.among ?? '–', after.among ?? '–');
  if (before.recovery !== after.recovery)
    changes.push(
      i18n.t('monitorsPage.versions.recovery', {
        from: recoveryText(before.recovery),
        to: recoveryText(after.recovery),
      }),
    );
  return changes;
};
