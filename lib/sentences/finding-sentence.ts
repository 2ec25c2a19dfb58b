import { i18n } from '../locales/i18n';
import type { Finding, FindingOf, SignalId } from '../risk/finding';
import type { Contribution } from '../risk/score';
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
  return withMore(finding, countsEvents(finding) ? finding.events - 1 : 0);
}

/**
 * What a finding says as a reason of a score: the others of its signal and day, in whose place it counts, are mentioned by
 * their number.
 */
export function reasonSentence({ finding, beside }: Pick<Contribution, 'finding' | 'beside'>): string {
  if (!countsEvents(finding)) return withMore(finding, beside.length);
  return withMore(finding, beside.reduce((count, { events }) => count + events, finding.events) - 1);
}

const countsEvents = ({ signal }: Finding): boolean => ofOneEvent.includes(signal);

function withMore(finding: Finding, count: number): string {
  // Each finding goes to the sentence of its own signal; a signal of another version may have left its findings.
  const say = sentences[finding.signal] as ((finding: Finding) => string) | undefined;
  const sentence = say ? say(finding) : signalTitle(finding.signal);
  return count < 1 || !say ? sentence : i18n.t('sentences.andMore', { sentence, count: formatCount(count) });
}
