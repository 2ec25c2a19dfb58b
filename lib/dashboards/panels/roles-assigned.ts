import { newRoles } from '../families';
import { countFigure } from '../figures';
import { definePanel } from '../panel';

export const rolesAssigned = definePanel({
  id: 'roles-assigned',
  width: 3,
  ...countFigure('roles-assigned', { family: newRoles }),
});
