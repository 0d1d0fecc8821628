/** What a browser may not promise: that it keeps the data when room runs short (dropped), and the app itself (online). */
export type Loose = "dropped" | "online";

/** What of a browser tells it; each may be absent, or refuse. */
export interface Keeper {
  readonly storage?: Partial<Pick<StorageManager, "persist" | "persisted">> | undefined;
  readonly serviceWorker?: unknown;
}

/** What this browser does not promise, after it was asked once more. */
export async function looseEnds({ storage, serviceWorker }: Keeper): Promise<readonly Loose[]> {
  const keeps = await promised(storage);
  return [...(keeps ? [] : ["dropped" as const]), ...(serviceWorker ? [] : ["online" as const])];
}

async function promised(storage: Keeper["storage"]): Promise<boolean> {
  try {
    return (await storage?.persisted?.()) || (await storage?.persist?.()) || false;
  } catch {
    return false;
  }
}
