import { i18n } from '../locales/i18n';
import type { Finding, FindingOf, SignalId } from '../risk/finding';
import { formatCount } from './formats';
import { sentencesOfActs } from './sentences-of-acts';
import { sentencesOfPlaces } from './sentences-of-places';
import { sentencesOfPower } from './sentences-of-power';
import { sentencesOfWays } from './sentences-of-ways';
import { signalTitle } from './signal-words';

const sentences: { [S in SignalId]: (finding: FindingOf<S>) => string } = {
  ...sentencesOfPlaces,
  ...sentencesOfWays,
  ...sentencesOfPower,
  ...sentencesOfActs,
};

/** What is told of one event, though there may have been more on that day; the others count by themselves. */
const ofOneEvent: readonly SignalId[] = [
  'api-token-created',
  'privilege-received',
  'self-grant',
  'impersonation',
  'policy-changed',
  'data-export',
  'alert-raised',
];

/**
 * What a finding says, in one short sentence without a full stop. Names from outside are isolated, whichever way they are
 * written; what is not known is left out.
 */
export function sentenceOf(finding: Finding): string {
  // Each finding goes to the sentence of its own signal; a signal of another version may have left its findings.
  const say = sentences[finding.signal] as ((finding: Finding) => string) | undefined;
  if (!say) return signalTitle(finding.signal);
  const sentence = say(finding);
  if (finding.events < 2 || !ofOneEvent.includes(finding.signal)) return sentence;
  return i18n.t('sentences.andMore', { sentence, count: formatCount(finding.events - 1) });
}
