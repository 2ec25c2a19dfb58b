import { memo, useEffect, useState } from 'react';
import type { Format } from '../../lib/dashboards/format';
import type { Panel, PanelContext, PanelRows, Row } from '../../lib/dashboards/panel';
import { EmptyPanel } from './empty-panel';
import { useChartLoaded } from './lazy-charts';
import { PanelChart } from './panel-chart';
import { PanelFrame } from './panel-frame';
import { PanelMenu } from './panel-menu';
import { PanelTable } from './panel-table';
import { emptyTextOf, titleOf } from './panel-texts';
import { RowButton } from './row-button';
import type { Told } from './told-note';
import { usePanelActions } from './use-panel-actions';
import { Waiting } from './waiting';

interface Props {
  panel: Panel;
  /** Null until there is a first answer. */
  answer: PanelRows | null;
  context: PanelContext | null;
  format: Format;
  /** Whether another panel before it has the same title. */
  namesake: boolean;
  onOpen: (row: Row) => void;
  /** Called whenever an answer has been drawn. */
  onDrawn: (panelId: string, answer: PanelRows) => void;
  /** Tells how something that was asked for went. */
  onTell: (told: Told) => void;
}

/** Figures are never empty: nothing is 0, and 0 is an answer. */
const isEmpty = ({ view }: Panel, { rows }: PanelRows) => view.kind !== 'stat' && rows.length === 0;

const isFiltered = ({ filter }: PanelContext) => filter.kind !== 'and' || filter.of.length > 0;

/** One panel in whatever state it is: waiting, empty, as a chart or as a table. */
export const PanelView = memo(({ panel, answer, context, format, namesake, onOpen, onDrawn, onTell }: Props) => {
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  const empty = answer !== null && isEmpty(panel, answer);
  const chartLoaded = useChartLoaded(panel.view.kind);
  const drawn = answer !== null && (empty || shown === 'table' || chartLoaded);
  const items = usePanelActions({ panel, answer, context, format, onTell });

  const content = () => {
    if (!answer || !context) return <Waiting />;
    if (empty) return <EmptyPanel filtered={isFiltered(context)}>{emptyTextOf(panel)}</EmptyPanel>;
    if (panel.view.kind === 'table' || shown === 'table') {
      return (
        <PanelTable
          panel={panel}
          rows={answer.rows}
          format={format}
          first={(row, text) => <RowButton row={row} text={text} format={format} onOpen={onOpen} />}
        />
      );
    }
    if (!chartLoaded) return <Waiting />;
    return <PanelChart panel={panel} answer={answer} context={context} format={format} />;
  };

  return (
    <PanelFrame
      panel={panel}
      shown={panel.view.kind === 'table' || empty ? null : shown}
      onToggle={() => setShown(shown === 'chart' ? 'table' : 'chart')}
      namesake={namesake}
      menu={answer && <PanelMenu title={titleOf(panel)} items={items} />}
    >
      {content()}
      {drawn && <Drawn key="drawn" panelId={panel.id} answer={answer} onDrawn={onDrawn} />}
    </PanelFrame>
  );
});

/** Effects run from the first to the last, so what stands before it has been drawn when this one runs. */
const Drawn = ({ panelId, answer, onDrawn }: { panelId: string; answer: PanelRows; onDrawn: Props['onDrawn'] }) => {
  useEffect(() => onDrawn(panelId, answer), [panelId, answer, onDrawn]);
  return null;
};
