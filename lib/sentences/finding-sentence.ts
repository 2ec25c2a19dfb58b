import type { Finding } from '../risk/finding';
import { signalTitle } from './signal-words';

/** What a finding says, in a sentence. */
export const sentenceOf = (finding: Finding): string => signalTitle(finding.signal);
