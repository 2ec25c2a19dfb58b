import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

/**
 * Warnings that come with React and cannot be avoided: it knows `innerHTML`, which we never use
 * (Mozilla's linter cannot tell that nothing reaches it).
 */
const unavoidable = ['UNSAFE_VAR_ASSIGNMENT'];

test('web-ext lint has nothing to say', () => {
  const output = execFileSync('web-ext', ['lint', '-s', '.output/firefox-mv3', '-o', 'json', '--no-config-discovery'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { errors, warnings, notices } = JSON.parse(output) as Record<string, { code: string; file: string }[]>;
  expect(errors).toEqual([]);
  expect((warnings ?? []).filter(({ code }) => !unavoidable.includes(code))).toEqual([]);
  expect(notices).toEqual([]);
});
