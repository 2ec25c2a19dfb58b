import { describe, expect, it } from 'vitest';
import { builtIns } from '../../lib/monitors/pack/all';
import { definitionOf } from '../../lib/settings/definition';
import { tunedDefinition, tuningOf } from './tuning-draft';

describe('tuning', () => {
  it.each(builtIns.map((monitor) => [monitor.id, monitor] as const))(
    'leaves %s as it is until something is changed',
    (_, monitor) => {
      expect(definitionOf(tunedDefinition(tuningOf(monitor), monitor))).toEqual(definitionOf(monitor));
    },
  );
});
