import { Button, Switch } from '@mantine/core';
import '@mantine/core/styles/Switch.css';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import { freeTitle } from '../../lib/monitors/file/take-titles';
import type { InForce } from '../../lib/settings/in-force';
import { PanelMenu } from '../panels/panel-menu';
import { usePorts } from '../ui/ports';
import { textOf } from '../ui/texts';
import { useView, withView } from '../ui/view-choice';
import { DeleteDialog } from './delete-dialog';
import styles from './monitors-page.module.css';
import { saveMonitors } from './save-monitors';
import type { Act } from './use-act';

interface Props extends Pick<Act, 'act' | 'busy'> {
  inForce: InForce;
  title: string;
  monitors: readonly InForce[];
}

/** What can be done with a monitor as a whole. */
export const MonitorActs = ({ inForce, title, monitors, act, busy }: Props) => {
  const { monitor, own, on } = inForce;
  const { id } = monitor;
  const { monitors: stored } = usePorts();
  const [view] = useView();
  const [, navigate] = useLocation();
  const [deleting, setDeleting] = useState(false);

  const copy = async () => {
    const titles = monitors.flatMap((other) => (other.own ? [other.own.title] : []));
    const texts = {
      title: freeTitle(i18n.t('monitorsPage.acts.copyOf', { title }), titles),
      why: own ? own.why : textOf('monitors', id, 'why'),
      runbook: own ? own.runbook : textOf('monitors', id, 'runbook'),
    };
    let made: string | null = null;
    await act(async () => {
      made = await stored.duplicate(id, texts, Date.now());
    });
    if (made) navigate(withView(`/monitors/${String(made)}/edit`, view));
  };
  const remove = async () => {
    if (await act(() => stored.removeOwn(id))) navigate(withView('/monitors', view));
  };

  return (
    <div className={styles.tools}>
      <Switch
        size="sm"
        label={i18n.t('monitorsPage.columns.on')}
        checked={on}
        disabled={busy}
        onChange={(event) => {
          const to = event.currentTarget.checked;
          void act(() => stored.switch([id], to, Date.now()));
        }}
      />
      <span className={styles.gap} />
      <Button size="xs" variant="subtle" component={Link} href={withView('/monitors', view)}>
        {i18n.t('monitorsPage.acts.all')}
      </Button>
      {own && (
        <Button size="xs" variant="default" component={Link} href={withView(`/monitors/${id}/edit`, view)}>
          {i18n.t('monitorsPage.acts.edit')}
        </Button>
      )}
      <Button size="xs" variant="default" disabled={busy} onClick={() => void copy()}>
        {i18n.t('monitorsPage.acts.duplicate')}
      </Button>
      <PanelMenu
        title={title}
        items={[
          { id: 'export', text: i18n.t('monitorsPage.export.open'), run: () => saveMonitors([inForce]) },
          ...(own ? [{ id: 'delete', text: i18n.t('monitorsPage.acts.delete'), run: () => setDeleting(true) }] : []),
        ]}
      />
      {deleting && (
        <DeleteDialog title={title} busy={busy} onYes={() => void remove()} onClose={() => setDeleting(false)} />
      )}
    </div>
  );
};
