import { newApiTokens } from '../families';
import { countFigure } from '../figures';
import { definePanel } from '../panel';

export const apiTokensCreated = definePanel({
  id: 'api-tokens-created',
  width: 3,
  ...countFigure('api-tokens-created', { family: newApiTokens }),
});
