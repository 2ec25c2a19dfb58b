import { i18n } from '../../lib/locales/i18n';
import type { InForce } from '../../lib/settings/in-force';
import type { Mute, OwnTexts } from '../../lib/settings/monitor-setting';
import { titleOf } from '../monitors/monitor-title';
import { textOf } from '../ui/texts';
import { type Draft, draftOf, emptyDraft } from './draft';

/** What the editor begins with. `gone`: there is no such monitor; `built-in`: it is one that is not edited here. */
export type Beginning = { kind: 'gone' } | { kind: 'built-in' } | { kind: 'draft'; draft: Draft; mute: Mute | null };

const textsOf = ({ monitor: { id }, own }: InForce): OwnTexts =>
  own ?? {
    title: titleOf(id, null),
    why: textOf('monitors', id, 'why'),
    runbook: textOf('monitors', id, 'runbook'),
  };

/** The monitor that is edited; or a copy of one (`from`), or an empty one with a filter (`filter`). */
export const beginningOf = (monitors: readonly InForce[], id: string | null, asked: URLSearchParams): Beginning => {
  if (id !== null) {
    const edited = monitors.find(({ monitor }) => monitor.id === id);
    if (!edited) return { kind: 'gone' };
    if (!edited.own) return { kind: 'built-in' };
    return { kind: 'draft', draft: draftOf(edited.monitor, edited.own, edited.mute.weekly), mute: edited.mute };
  }
  const from = monitors.find(({ monitor }) => monitor.id === asked.get('from'));
  if (!from) return { kind: 'draft', draft: emptyDraft(asked.get('filter')?.trim() ?? ''), mute: null };
  const texts = textsOf(from);
  const copied = { ...texts, title: i18n.t('editor.copyOf', { title: texts.title }) };
  return { kind: 'draft', draft: draftOf(from.monitor, copied, from.mute.weekly), mute: null };
};
