import { useLocation, useSearch } from 'wouter';
import { addCondition } from '../../lib/filter/edit-filter';
import type { WrittenFilter } from '../../lib/filter/filter';
import { formatJql } from '../../lib/filter/format-jql';
import { useFilter } from '../filter/use-filter';
import { formatView, useView } from '../ui/view-choice';
import { formatExplore, parseExplore } from './explore-choice';

/** Goes from a group to its events: one place in the history, so that Back leads to the groups. */
export const useDrill = (): ((condition: WrittenFilter) => void) => {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const [view] = useView();
  const { filter } = useFilter();
  return (condition) => {
    const filtered = formatView({ ...view, filter: formatJql(addCondition(filter, condition)) }, search);
    navigate(`${path}?${formatExplore({ ...parseExplore(search), groups: [] }, filtered)}`);
  };
};
