import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import { i18n } from '../../../lib/locales/i18n';
import type { Connection } from '../../../lib/settings/connection';
import { Loading } from '../../ui/loading';
import { NoticeCard } from '../../ui/notice-card';
import { PageLayout } from '../../ui/page-layout';
import { ProblemCard } from '../../ui/problem-card';
import { useView, withView } from '../../ui/view-choice';
import { AlertBody } from './alert-body';
import { useAlert } from './use-alert';

interface Props {
  id: string;
  connections: readonly Connection[];
}

/** One alert: what happened, what raised it, what to do about it, and what was done. */
export const AlertPage = ({ id, connections }: Props) => {
  const { value: alert, problem } = useAlert(id);
  const [view] = useView();
  if (alert) return <AlertBody key={alert.id} alert={alert} connections={connections} problem={problem} />;
  const back = (
    <Anchor component={Link} size="sm" href={withView('/alerts', view)}>
      {i18n.t('alertPage.all')}
    </Anchor>
  );
  return (
    <PageLayout title={i18n.t('places.alerts')} narrow>
      {problem && <ProblemCard problem={problem} />}
      {alert === undefined && !problem && <Loading />}
      {alert === null && (
        <NoticeCard
          severity="info"
          title={i18n.t('alertPage.unknown.title')}
          text={
            <Text span size="sm">
              {i18n.t('alertPage.unknown.text')} {back}
            </Text>
          }
        />
      )}
    </PageLayout>
  );
};
