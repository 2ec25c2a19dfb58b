import { type Definition, type Severity, severities } from '../../lib/monitors/monitor';

/** The severities that a definition has a threshold for, the gravest first. */
export const severitiesOf = ({ thresholds }: Pick<Definition, 'thresholds'>): Severity[] =>
  severities.filter((severity) => thresholds[severity] !== undefined);
