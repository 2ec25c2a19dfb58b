import { i18n } from '../../lib/locales/i18n';
import type { Definition } from '../../lib/monitors/monitor';
import { formatCount } from '../../lib/sentences/formats';
import { textOf } from '../ui/texts';
import { exactSpan } from './exact-span';
import { severitiesOf } from './severities-of';

const either = new Intl.ListFormat(undefined, { type: 'disjunction' });

/** `5`, or where there are several thresholds, `20 (Critical) or 10 (Warning)`. */
const amountText = ({ thresholds }: Pick<Definition, 'thresholds'>): string => {
  const found = severitiesOf({ thresholds });
  if (found.length === 1) return formatCount(thresholds[found[0] ?? 'critical'] ?? 0);
  return either.format(
    found.map((severity) =>
      i18n.t('monitorsPage.condition.amount', {
        count: formatCount(thresholds[severity] ?? 0),
        severity: textOf('severities', severity),
      }),
    ),
  );
};

/** When a monitor fires, in words: "more than 5 events in 15 min, for each actor". What it counts is its filter's matter. */
export const conditionText = (definition: Definition): string => {
  const { window, groupBy } = definition;
  const by = groupBy ? i18n.t('monitorsPage.condition.by', { field: textOf('monitorsPage', 'by', groupBy) }) : '';
  return conditionOf(definition, amountText(definition), exactSpan(window)) + by;
};

/** By which the noun after the amounts is bent: their last one is said last. */
const bentBy = ({ thresholds }: Pick<Definition, 'thresholds'>): number =>
  severitiesOf({ thresholds }).reduce((_, severity) => thresholds[severity] ?? 0, 0);

const conditionOf = ({ trigger, thresholds }: Definition, amount: string, window: string): string => {
  const bent = bentBy({ thresholds });
  switch (trigger.kind) {
    case 'count':
      return Object.values(thresholds).every((threshold) => threshold === 0)
        ? i18n.t('monitorsPage.condition.any')
        : i18n.t('monitorsPage.condition.count', bent, { amount, window });
    case 'distinct':
      return i18n.t('monitorsPage.condition.distinct', {
        amount,
        window,
        field: textOf('monitorsPage', 'values', trigger.field),
      });
    case 'missing':
      return i18n.t(trigger.usual ? 'monitorsPage.condition.missingUsual' : 'monitorsPage.condition.missing', {
        window,
      });
    case 'first-seen':
      return i18n.t('monitorsPage.condition.firstSeen', {
        field: textOf('monitorsPage', 'newValue', trigger.field),
        memory: exactSpan(trigger.memory),
      });
    case 'sequence':
      return i18n.t('monitorsPage.condition.sequence', { steps: formatCount(trigger.steps.length), window });
    case 'logins':
      return trigger.longestSession === null
        ? i18n.t('monitorsPage.condition.countLogins', bent, { amount, window })
        : i18n.t('monitorsPage.condition.logins', bent, { amount, window, session: exactSpan(trigger.longestSession) });
    case 'dormant':
      return i18n.t('monitorsPage.condition.dormant', bent, { amount });
    case 'travel':
      return i18n.t('monitorsPage.condition.travel', { amount });
    case 'unusual-hour':
      return i18n.t('monitorsPage.condition.unusualHour', { memory: exactSpan(trigger.memory) });
    case 'surge':
      return i18n.t('monitorsPage.condition.surge', bent, { amount, window });
    case 'collection':
      if (trigger.of === 'failing') return i18n.t('monitorsPage.condition.failing', bent, { amount });
      if (trigger.of === 'key-expires') return i18n.t('monitorsPage.condition.keyExpires', bent, { amount });
      return i18n.t('monitorsPage.condition.logEmpty');
  }
};
