import { loginFailed } from '../families';
import { countFigure } from '../figures';
import { definePanel } from '../panel';

export const failedLogins = definePanel({
  id: 'failed-logins',
  width: 3,
  ...countFigure('failed-logins', { family: loginFailed, better: 'less' }),
});
