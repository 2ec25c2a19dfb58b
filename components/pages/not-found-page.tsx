import { Anchor, Text } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { PageLayout } from '../ui/page-layout';

/** A place that does not exist (any more): an old bookmark, or a typing error. */
export const NotFoundPage = () => {
  const [path] = useLocation();
  return (
    <PageLayout title="There is nothing here" narrow>
      <Text>
        Orgwatch has no page <code>{path}</code>. The bookmark may be from another version.
      </Text>
      <Anchor component={Link} href="/overview">
        Go to the overview
      </Anchor>
    </PageLayout>
  );
};
