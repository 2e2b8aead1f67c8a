import type { FilePort, OpenFile } from '../../../src/reconcile/report/files.js';

/** A disk on which something happens instead of its n-th deed; half of a text is written before it does. */
export function failingPort(disk: FilePort, at: number, happen: () => unknown): FilePort & { deeds: number } {
  const port = {
    deeds: 0,
    makeFolder: (path: string) => deed(() => disk.makeFolder(path)),
    create: (path: string) => deed(async () => wrapped(await disk.create(path))),
    rename: (from: string, to: string) => deed(() => disk.rename(from, to)),
    remove: (path: string) => deed(() => disk.remove(path)),
    syncFolder: (path: string) => deed(() => disk.syncFolder(path)),
  };
  async function deed<T>(act: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> {
    port.deeds++;
    if (port.deeds === at) {
      await half?.();
      await happen();
    }
    return await act();
  }
  const wrapped = (file: OpenFile): OpenFile => ({
    write: (text) =>
      deed(
        () => file.write(text),
        () => file.write(text.slice(0, text.length / 2)),
      ),
    sync: () => deed(() => file.sync()),
    close: () => file.close(),
  });
  return port;
}
