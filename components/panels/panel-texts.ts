import { createFormat, type Format, type LookUp } from '../../lib/dashboards/format';
import type { Panel } from '../../lib/dashboards/panel';
import { textOf } from '../ui/texts';

export const titleOf = ({ id }: Pick<Panel, 'id'>): string => textOf('panels', id, 'title');
export const questionOf = ({ id }: Pick<Panel, 'id'>): string => textOf('panels', id, 'question');

/** Why there may be nothing to see. */
export const emptyTextOf = ({ id }: Pick<Panel, 'id'>): string => textOf('panels', id, 'empty');

export const columnTitleOf = ({ id }: Pick<Panel, 'id'>, column: string): string =>
  textOf('panels', id, 'columns', column);

const sections = { word: 'words', activity: 'activities', outcome: 'outcomes', measure: 'measures' } as const;

const lookUp: LookUp = (kind, id) => textOf(sections[kind], id);

/** How values are written for whoever reads this page: the browser's locale, our words for our ids. */
export const formatOf = (timeZone: string): Format => createFormat(undefined, timeZone, lookUp);
