/** Everything the core asks of its surroundings, so that tests can stand in for them. */
export interface World {
  /** The phone's clock, milliseconds since 1970. */
  now(): number;
  /** 0 to 1. */
  random(): number;
  fetch(path: string, init: RequestInit): Promise<Response>;
  /** Calls once after so many milliseconds. Returns how to stop it. */
  later(milliseconds: number, work: () => void): () => void;
  /** Absent in browsers before 69 and in tests. */
  readonly locks?: Pick<LockManager, "request">;
  /** Asks the browser not to drop what is stored when space runs short. */
  keep(): void;
  /** Rounds of PBKDF2 for new PINs. */
  readonly rounds?: number;
  /** The edition of the app, as facts carry it. */
  readonly app: string;
}

/** The browser. */
export function browser(app: string): World {
  const locks = (navigator as { locks?: LockManager }).locks;
  return {
    now: () => Date.now(),
    random: () => Math.random(),
    fetch: (path, init) => fetch(path, init),
    later(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    keep() {
      const storage = (navigator as { storage?: StorageManager }).storage;
      void storage?.persist?.().catch(() => false);
    },
    ...(locks ? { locks } : {}),
    app,
  };
}
