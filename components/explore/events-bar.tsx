import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import { ColumnsMenu } from './columns-menu';
import styles from './explorer.module.css';
import { SearchBox } from './search-box';
import type { useColumns } from './use-columns';

interface Props {
  /** The switch between events and groups. */
  mode: ReactNode;
  total: number;
  /** Whether the number is read out when it changes. */
  live: 'polite' | 'off';
  search: string;
  onSearch: (text: string) => void;
  columns: ReturnType<typeof useColumns>['columns'];
  onColumns: ReturnType<typeof useColumns>['change'];
  /** Whether there is something to export, and it is all there. */
  exportable: boolean;
  onExport: () => void;
}

/** What stands above the events: how many there are, the search in them, their columns, and the way to a file. */
export const EventsBar = (props: Props) => {
  const { mode, total, live, search, onSearch, columns, onColumns, exportable, onExport } = props;
  return (
    <div className={styles.bar}>
      {mode}
      <span className={styles.count} role="status" aria-live={live}>
        {i18n.t('explore.total', total, [formatCount(total)])}
      </span>
      <span className={styles.gap} />
      <SearchBox text={search} onSearch={onSearch} />
      <ColumnsMenu columns={columns} onChange={onColumns} />
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDownload size={14} aria-hidden />}
        disabled={!exportable}
        onClick={onExport}
      >
        {i18n.t('export.open')}
      </Button>
    </div>
  );
};
