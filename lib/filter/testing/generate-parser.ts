import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildParserFile } from '@lezer/generator';

const folder = join(import.meta.dirname, '..');

/** The tables of the parser are long lines of code made for a machine, with types of their own. */
const head = [
  '// biome-ignore-all format: generated from jql.grammar',
  '// biome-ignore-all lint: generated from jql.grammar',
  '// biome-ignore-all assist: generated from jql.grammar',
].join('\n');

/** What the grammar says that jql-parser.ts and jql-terms.ts must be, by file name. */
export function generateParser(): Record<string, string> {
  const warnings: string[] = [];
  const { parser, terms } = buildParserFile(readFileSync(join(folder, 'jql.grammar'), 'utf8'), {
    fileName: 'jql.grammar',
    typeScript: true,
    warn: (message) => warnings.push(message),
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return { 'jql-parser.ts': `${head}\n${parser}\n`, 'jql-terms.ts': `${head}\n${terms}\n` };
}
