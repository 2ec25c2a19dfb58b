/**
 * `npm test`: types, lint, unit tests, and the journeys in the real browsers. Every step runs even when one before
 * it failed; the last line counts them all.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Tally {
  passed: number;
  failed: number;
}

const ran = (command: string): boolean => {
  console.log(`\n> ${command}`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
};

/** A command that is one test by itself. */
const single = (command: string): Tally => (ran(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A runner that writes a report; a run that ends badly without a failed test in its report counts as one failure. */
const suite = (command: string, report: string, read: (json: unknown) => Tally): Tally => {
  rmSync(report, { force: true });
  const good = ran(command);
  try {
    const tally = read(JSON.parse(readFileSync(report, 'utf8')));
    return good || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch (error) {
    console.error(`No report of ${command}: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
};

const unit = (json: unknown): Tally => {
  const { numPassedTests, numFailedTests } = json as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
};

const journeys = (json: unknown): Tally => {
  const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
};

mkdirSync('.output', { recursive: true });
const tallies = [
  single('npm run --silent types'),
  single('npm run --silent lint'),
  suite('vitest run --reporter=default --reporter=json --outputFile.json=.output/unit.json', '.output/unit.json', unit),
  single('npm run --silent build'),
  single('tsx e2e/browsers/prepare.ts'),
  suite('playwright test -c e2e/playwright.config.ts', '.output/journeys.json', journeys),
];
const total = tallies.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
