import type { ActivityId } from '../activities';
import { changed, deleted, type Rule, viewed } from './rule';

const issue = 'issue$|issues$|work item|workitem';
const page = 'page$|pages$|blog|blogpost|whiteboard|live doc';
const settingsOf =
  'type|types|security|field|screen|scheme|restriction|permission|role|member|template|categor|analytics';

/** The five things that happen to a piece of content. Viewing and archiving are told first: they say most. */
const lifeOf = (
  [kind, words]: [kind: 'issue' | 'page' | 'space' | 'project', words: string],
  { updated = changed }: { updated?: string } = {},
): Rule[] => {
  const rule = (ending: 'archived' | 'deleted' | 'created' | 'updated', verb: string, not = settingsOf): Rule => ({
    activity: `${kind}-${ending}` satisfies ActivityId,
    must: [words, verb],
    not,
  });
  const parts = 'comment|attachment|link$|links$|worklog|watcher|vote|like|label|version|component|reaction|task$';
  return [
    rule('archived', 'archiv'),
    rule('deleted', `${deleted}|trash`, `${settingsOf}|${parts}`),
    rule('created', 'creat|creation|import|copied$|publish|add', `${settingsOf}|${parts}|to space`),
    rule('updated', `${updated}|archiv|restor|${parts}`),
  ];
};

export const contentRules: readonly Rule[] = [
  { activity: 'attachment-downloaded', must: ['attachment|file', 'download'] },
  { activity: 'malware-detected', must: ['malware|virus'] },
  { activity: 'search-performed', must: ['search', 'perform|search|quer|ran$|view'], not: 'setting|config|index' },
  { activity: 'issue-viewed', must: [issue, viewed], not: settingsOf },
  { activity: 'page-viewed', must: [page, viewed], not: settingsOf },
  ...lifeOf(['issue', issue], { updated: `${changed}|assign|transition|mov|clon|clos|resolv|reopen` }),
  ...lifeOf(['page', page], { updated: `${changed}|mov|revert` }),
  ...lifeOf(['space', 'space$|spaces$']),
  ...lifeOf(['project', 'project$|projects$']),
];
