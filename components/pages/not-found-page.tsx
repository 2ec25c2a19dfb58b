import { Anchor, Text } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import { PageLayout } from '../ui/page-layout';
import { RichText } from '../ui/rich-text';

/** A place that does not exist (any more): an old bookmark, or a typing error. */
export const NotFoundPage = () => {
  const [path] = useLocation();
  return (
    <PageLayout title={i18n.t('notFound.title')} narrow>
      <Text>
        <RichText text={i18n.t('notFound.text')} parts={{ path: () => <code>{path}</code> }} />
      </Text>
      <Anchor component={Link} href="/overview">
        {i18n.t('notFound.back')}
      </Anchor>
    </PageLayout>
  );
};
