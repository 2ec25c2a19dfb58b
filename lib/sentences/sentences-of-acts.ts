import { isActivityId } from '../audit/activities';
import { textOf } from '../locales/text-of';
import type { FindingOf } from '../risk/finding';
import { isolated } from './isolated';
import { said } from './said';
import { signalTitle } from './signal-words';

/** What signals say of single things that somebody did, and of alerts. */
export const sentencesOfActs = {
  'api-token-created': ({ signal, facts }: FindingOf<'api-token-created'>): string => {
    const name = isolated(facts.name);
    return said(signal, `sentence${facts.kind === 'api-token' ? '' : 'Org'}${name === '' ? '' : 'Named'}`, { name });
  },

  'policy-changed': (finding: FindingOf<'policy-changed'>): string => activitySentence(finding),

  'data-export': (finding: FindingOf<'data-export'>): string => activitySentence(finding),

  'alert-raised': ({ signal, facts }: FindingOf<'alert-raised'>): string => {
    const title = isolated(facts.title || titleOfMonitor(facts.monitor));
    return said(signal, title === '' ? 'sentenceUnnamed' : 'sentence', { title });
  },
};

function activitySentence({ signal, facts }: FindingOf<'policy-changed' | 'data-export'>): string {
  const { activity } = facts;
  const what = isolated(facts.what);
  return said(signal, what === '' ? 'sentence' : 'sentenceNamed', {
    activity: isActivityId(activity) ? textOf('activities', activity) : signalTitle(signal),
    what,
  });
}

/** What a monitor that comes along is called; own ones have titles of their own. */
const titleOfMonitor = (id: string): string => (id.startsWith('own-') ? '' : textOf('monitors', id, 'title'));
