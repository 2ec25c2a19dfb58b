import type { Format } from '../../lib/dashboards/format';
import type { Panel, PanelContext, PanelRows } from '../../lib/dashboards/panel';
import { i18n } from '../../lib/locales/i18n';
import { toProblem } from '../../lib/problems';
import { usePorts } from '../ui/ports';
import { useView, withView } from '../ui/view-choice';
import { ownFilterJql } from './own-filter';
import type { MenuItem } from './panel-menu';
import { titleOf } from './panel-texts';
import type { Told } from './told-note';

interface Asked {
  panel: Panel;
  answer: PanelRows | null;
  context: PanelContext | null;
  format: Format;
  /** Tells how it went. */
  onTell: (told: Told) => void;
}

/** What a panel's menu offers. What it takes to do it is loaded when it is asked for. */
export const usePanelActions = ({ panel, answer, context, format, onTell }: Asked): readonly MenuItem[] => {
  const { open, preferences } = usePorts();
  const [view] = useView();
  if (!answer || !context) return [];
  const subject = { panel, rows: answer.rows, range: context.range, format };
  const attempt = (work: () => Promise<string>) => () => {
    work().then(
      (text) => onTell({ text }),
      (thrown: unknown) => onTell({ text: i18n.t('panel.failed', { reason: toProblem(thrown).said }) }),
    );
  };
  return [
    {
      id: 'png',
      text: i18n.t('panel.savePng'),
      run: attempt(async () => {
        onTell({ text: i18n.t('panel.drawing', { title: titleOf(panel) }), lasting: true });
        const { savePng } = await import('./panel-png');
        return i18n.t('panel.saved', { name: await savePng(subject) });
      }),
    },
    {
      id: 'csv',
      text: i18n.t('panel.saveCsv'),
      run: attempt(async () => {
        const { saveCsv } = await import('./panel-export');
        const { csvBom } = await preferences.read();
        return i18n.t('panel.saved', { name: saveCsv(subject, csvBom) });
      }),
    },
    {
      id: 'copy',
      text: i18n.t('panel.copy'),
      run: attempt(async () => {
        const { copyTable } = await import('./panel-export');
        copyTable(subject);
        return i18n.t('panel.copied', { title: titleOf(panel) });
      }),
    },
    {
      id: 'explore',
      text: i18n.t('panel.explore'),
      run: () => open(withView('/explore', { ...view, filter: ownFilterJql(panel, context, view.filter) })),
    },
  ];
};
