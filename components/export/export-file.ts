/** A file that is being written on the disk, part by part. */
export interface ExportFile {
  /** Resolves when the disk has taken it, so that no more than one part is in memory. */
  write(text: string): Promise<void>;
  /** Ends it; the file stays on the disk, and reading it takes no memory either. */
  finish(): Promise<Blob>;
  /** Ends it, and removes what was written. */
  discard(): Promise<void>;
}

const folder = 'exports';

/** A download from the disk is over by then, ms. */
const keptFor = 60 * 60_000;

const openFolder = async (): Promise<FileSystemDirectoryHandle> => {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folder, { create: true });
};

/**
 * A new file in the browser's private part of the disk. Where there is none (Firefox's private windows), the parts are
 * the browser's to keep, which may take memory.
 */
export const openExportFile = async (type: string): Promise<ExportFile> => {
  const directory = await openFolder().catch(() => null);
  if (!directory) return openBlobFile(type);
  const name = `${Date.now()}-${crypto.randomUUID()}`;
  const handle = await directory.getFileHandle(name, { create: true });
  const remove = () => directory.removeEntry(name).catch(() => undefined);
  const stream = await handle.createWritable().catch(async (thrown: unknown) => {
    await remove();
    throw thrown;
  });
  return {
    write: (text) => stream.write(text),
    async finish() {
      await stream.close();
      const file = await handle.getFile();
      setTimeout(() => void remove(), keptFor);
      return file.slice(0, file.size, type);
    },
    async discard() {
      // A stream that failed is closed already.
      await stream.abort().catch(() => undefined);
      await remove();
    },
  };
};

function openBlobFile(type: string): ExportFile {
  let parts: Blob[] = [];
  return {
    async write(text) {
      parts.push(new Blob([text]));
    },
    finish: async () => new Blob(parts, { type }),
    async discard() {
      parts = [];
    },
  };
}

/** Removes what earlier exports left behind: pages that were closed, and downloads that are over. */
export const removeStaleExports = async (now: number): Promise<void> => {
  const root = await navigator.storage.getDirectory();
  const directory = await root.getDirectoryHandle(folder).catch(() => null);
  if (!directory) return;
  const names: string[] = [];
  for await (const name of directory.keys()) names.push(name);
  const stale = names.filter((name) => !(now - Number.parseInt(name, 10) < keptFor));
  // One that is still being written by another page is locked, and stays.
  await Promise.all(stale.map((name) => directory.removeEntry(name).catch(() => undefined)));
};
