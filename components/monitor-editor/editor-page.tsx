import { useMemo, useState } from 'react';
import { Link, useParams, useSearch } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import { neverMute } from '../../lib/settings/in-force';
import type { Preferences } from '../../lib/settings/preferences';
import { useMonitors } from '../monitors/use-monitors';
import { Loading } from '../ui/loading';
import { NoticeCard } from '../ui/notice-card';
import { PageLayout } from '../ui/page-layout';
import { ProblemCard } from '../ui/problem-card';
import { beginningOf } from './beginning';
import { Editor } from './editor';

interface Props {
  connections: readonly Connection[];
  preferences: Preferences;
}

/** `#/monitors/new` (`?from=` another monitor, `?filter=` a filter) and `#/monitors/{id}/edit`. */
export const EditorPage = ({ connections, preferences }: Props) => {
  const { id = null } = useParams<{ id?: string }>();
  const search = useSearch();
  const { value: monitors, problem } = useMonitors();
  // What the address said at the beginning: what is written since is not given up for it.
  const [asked] = useState(() => new URLSearchParams(search));
  const title = i18n.t(id === null ? 'editor.newTitle' : 'editor.editTitle');
  const known = monitors !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: monitors that change meanwhile do not change what was begun.
  const beginning = useMemo(() => monitors && beginningOf(monitors, id, asked), [known, id, asked]);
  if (!beginning) return problem ? <ProblemCard problem={problem} /> : <Loading />;
  if (beginning.kind !== 'draft')
    return (
      <PageLayout title={title}>
        <NoticeCard
          severity="info"
          title={i18n.t(beginning.kind === 'gone' ? 'editor.gone.title' : 'editor.builtIn.title')}
          text={
            beginning.kind === 'gone' ? (
              <Link href="/monitors">{i18n.t('editor.gone.text')}</Link>
            ) : (
              <Link href={`/monitors/new?from=${encodeURIComponent(id ?? '')}`}>{i18n.t('editor.builtIn.text')}</Link>
            )
          }
        />
      </PageLayout>
    );
  return (
    <Editor
      key={id ?? 'new'}
      title={title}
      id={id}
      initial={beginning.draft}
      mute={beginning.mute ?? neverMute}
      connections={connections}
      preferences={preferences}
    />
  );
};
