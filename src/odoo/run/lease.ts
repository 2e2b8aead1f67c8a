/** The right to work on one key, for as long as it is renewed. */
export interface Lease {
  /** False once somebody else has it. */
  renew(): Promise<boolean>;
  release(): Promise<void>;
}

/** Who may work on which key: one at a time. The caller keeps it where all workers can see it. */
export interface LeasePort {
  /** Nothing while another worker has it. */
  acquire(key: string): Promise<Lease | undefined>;
}

/** Leases within one process: each new lease outdates those before it. */
export function memoryLeases(): LeasePort & { expire(key: string): void } {
  const holders = new Map<string, number>();
  let last = 0;
  return {
    acquire: async (key) => {
      if (holders.has(key)) return undefined;
      last += 1;
      const token = last;
      holders.set(key, token);
      const isMine = () => holders.get(key) === token;
      return {
        renew: async () => isMine(),
        release: async () => {
          if (isMine()) holders.delete(key);
        },
      };
    },
    expire: (key) => {
      holders.delete(key);
    },
  };
}
