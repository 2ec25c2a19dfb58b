import type { Definition } from '../monitor';

/** What a file of monitors says it is. */
export const fileFormat = 'orgwatch-monitors';

/** The newest version of the format that is understood; files are written in it. Each version is described in FORMAT.md. */
export const fileVersion = 1;

/** The most monitors that are taken out of one file. */
export const mostInFile = 500;

/** The most characters of a title, and of what is written about a monitor. */
export const longestTitle = 100;
export const longestText = 5_000;

/** One monitor of a file: what it is called and why it matters, and when it fires. */
export interface FileMonitor {
  title: string;
  why: string;
  runbook: string;
  definition: Definition;
}
