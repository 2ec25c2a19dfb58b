import { describe, expect, it } from 'vitest';
import { chosenColumns, moveColumn, usualColumns } from './columns';

describe('the columns of the explorer', () => {
  it('are the usual ones where nothing that makes sense was chosen', () => {
    expect(chosenColumns(null)).toEqual(usualColumns);
    expect(chosenColumns([])).toEqual(usualColumns);
    expect(chosenColumns(['no-such-field'])).toEqual(usualColumns);
  });

  it('keep the order in which they were put, each once', () =>
    expect(chosenColumns(['ip', 'time', 'what', 'ip', 'actor'])).toEqual(['ip', 'time', 'actor']));

  it('move to the place of another', () => {
    expect(moveColumn(['time', 'actor', 'ip', 'city'], 'time', 'ip')).toEqual(['actor', 'ip', 'time', 'city']);
    expect(moveColumn(['time', 'actor', 'ip', 'city'], 'city', 'actor')).toEqual(['time', 'city', 'actor', 'ip']);
    expect(moveColumn(['time', 'actor'], 'ip', 'actor')).toEqual(['time', 'actor']);
    expect(moveColumn(['time', 'actor'], 'actor', 'actor')).toEqual(['time', 'actor']);
  });
});
