import { useConnections } from '../ui/use-stored';
import { useView, withView } from '../ui/view-choice';
import { personPath } from './person-path';

/** Where the page of somebody of an organization is; the range in view stays, and a filter does not: it is of other things. */
export const usePersonHref = (org: string): ((account: string) => string) => {
  const [view] = useView();
  const { value: connections = [] } = useConnections();
  const chosen = connections.length > 1 ? org : view.org;
  return (account) => withView(personPath(account), { ...view, org: chosen, filter: '' });
};
