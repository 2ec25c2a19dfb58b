import { join } from 'node:path';
import { cityMapping } from 'city-timezones';
import { expect, it } from 'vitest';
import { generateGazetteer } from './testing/generate-gazetteer';

/** `vitest run lib/places/gazetteer.test.ts -u` writes it anew after an update of the packages. */
it('is what the packages say', async () => {
  await expect(generateGazetteer()).toMatchFileSnapshot(join(import.meta.dirname, 'gazetteer.ts'));
});

it('comes from all cities there are', () => expect(cityMapping.length).toBeGreaterThan(7000));
