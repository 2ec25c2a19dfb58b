import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The in-page part of the benchmark as one script, minified as the extension is. */
export const inPageCode = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('in-page.ts', import.meta.url)), formats: ['iife'], name: 'inPage' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The in-page part was not built.');
  return output.output[0].code;
};
