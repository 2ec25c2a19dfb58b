import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import type { SyncRecord } from '../../lib/store/sync-record';
import { ConnectForm } from '../settings/connect-form';
import { OrgCard } from '../settings/org-card';
import { SampleButton } from '../settings/sample-button';
import { Dialog } from '../ui/dialog';
import { PageLayout } from '../ui/page-layout';
import { useHoldings } from '../ui/use-stored';
import { parseView, withView } from '../ui/view-choice';
import styles from './organizations-page.module.css';

interface Props {
  connections: readonly Connection[];
  records: readonly SyncRecord[];
}

/** Every connected organization: what is held of it, how its sync stands, and all that can be done about it. */
export const OrganizationsPage = ({ connections, records }: Props) => {
  const [adding, setAdding] = useState(false);
  const { value: holdings = [] } = useHoldings();
  const search = useSearch();
  const [, navigate] = useLocation();
  const params = new URLSearchParams(search);
  const asked = params.get('show');
  const about = params.get('of') ?? connections.find(({ kind }) => kind === 'atlassian')?.org ?? null;
  const closeAsked = () => navigate(withView('/organizations', parseView(search)), { replace: true });
  return (
    <PageLayout
      title={i18n.t('organizations.title')}
      narrow
      tools={
        <div className={styles.tools}>
          {!connections.some(({ kind }) => kind === 'sample') && (
            <SampleButton size="xs" onConnected={() => undefined} />
          )}
          <Button size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setAdding(true)}>
            {i18n.t('organizations.add')}
          </Button>
        </div>
      }
    >
      {connections.map((connection) => (
        <OrgCard
          key={connection.org}
          connection={connection}
          record={records.find(({ org }) => org === connection.org)}
          holding={holdings.find(({ org }) => org === connection.org)}
          asked={about === connection.org ? asked : null}
          onAskedDone={closeAsked}
        />
      ))}
      {adding && (
        <Dialog title={i18n.t('organizations.another')} onClose={() => setAdding(false)} width={560}>
          <ConnectForm onConnected={() => setAdding(false)} />
        </Dialog>
      )}
    </PageLayout>
  );
};
