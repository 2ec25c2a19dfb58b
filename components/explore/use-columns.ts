import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SortField } from '../../lib/query/arrangement';
import type { Preferences } from '../../lib/settings/preferences';
import { usePorts } from '../ui/ports';
import { textOf } from '../ui/texts';
import { chosenColumns, moveColumn, usualWidth } from './columns';
import type { GridColumn } from './virtual-grid';

const widthsKey = 'orgwatch-explorer-widths';

const readWidths = (): Record<string, number> => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(widthsKey) ?? '{}');
    const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
    return Object.fromEntries(entries.filter(([, width]) => typeof width === 'number' && width >= 60 && width <= 900));
  } catch {
    // Widths are no loss.
    return {};
  }
};

const writeWidths = (widths: Record<string, number>) => {
  try {
    localStorage.setItem(widthsKey, JSON.stringify(widths));
  } catch {
    // There is no room for them, and they are no loss.
  }
};

/** The columns of the explorer as they were chosen, with the ways to change them; all is remembered. */
export const useColumns = (preferences: Preferences) => {
  const ports = usePorts();
  const [changed, setChanged] = useState<readonly SortField[] | null>(null);
  const [widths, setWidths] = useState(readWidths);
  const stored = preferences.explorerColumns;
  const columns = useMemo(() => changed ?? chosenColumns(stored), [changed, stored]);
  const change = useCallback(
    (next: readonly SortField[]) => {
      // It is shown at once; storing it takes a moment, and is no matter if it fails.
      setChanged(next);
      ports.preferences.update({ explorerColumns: [...next] }).catch(() => undefined);
    },
    [ports],
  );
  const move = useCallback(
    (moved: string, to: string) => change(moveColumn(columns, moved as SortField, to as SortField)),
    [columns, change],
  );
  const pull = useCallback((column: string, width: number) => {
    setWidths((before) => ({ ...before, [column]: width }));
  }, []);
  useEffect(() => writeWidths(widths), [widths]);
  const drawn = columns.map(
    (field): GridColumn => ({
      id: field,
      title: textOf('fields', field),
      width: widths[field] ?? usualWidth(field),
    }),
  );
  return { columns, drawn, change, move, pull };
};
