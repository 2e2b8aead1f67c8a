import { promises as fs } from 'node:fs';

/** One file that is being written. */
export interface OpenFile {
  write(text: string): Promise<void>;
  /** Everything that was written is on the disk, also after a power cut. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** What writing a report needs of a disk: a test puts another one in its place. */
export interface FilePort {
  makeFolder(path: string): Promise<void>;
  /** Opens an empty file, also where one was left behind. */
  create(path: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file if it is there. */
  remove(path: string): Promise<void>;
  /** The names in a folder are on the disk as they are. */
  syncFolder(path: string): Promise<void>;
}

/** The files of this machine. */
export const DISK: FilePort = {
  makeFolder: async (path) => {
    await fs.mkdir(path, { recursive: true });
  },
  create: async (path) => {
    const file = await fs.open(path, 'w');
    return {
      write: async (text) => {
        await file.writeFile(text);
      },
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
  rename: fs.rename,
  remove: (path) => fs.rm(path, { force: true }),
  syncFolder: async (path) => {
    // Windows does not open folders; there a rename is kept by the file system itself.
    if (process.platform === 'win32') return;
    const folder = await fs.open(path, 'r');
    await folder.sync().finally(() => folder.close());
  },
};
