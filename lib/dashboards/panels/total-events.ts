import { countFigure } from '../figures';
import { definePanel } from '../panel';

export const totalEvents = definePanel({
  id: 'total-events',
  width: 3,
  ...countFigure('events'),
});
