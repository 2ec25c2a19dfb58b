import { newUsers } from '../families';
import { countFigure } from '../figures';
import { definePanel } from '../panel';

export const usersCreated = definePanel({
  id: 'users-created',
  width: 3,
  ...countFigure('users-created', { family: newUsers }),
});
