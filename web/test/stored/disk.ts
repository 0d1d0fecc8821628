import { IDBFactory } from "fake-indexeddb";

/** A whole database as text: what a test keeps of each released form, so that later editions prove they still open it. */
export interface Disk {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | null;
    readonly indexes: readonly { readonly name: string; readonly keyPath: string }[];
    readonly entries: readonly (readonly [IDBValidKey, unknown])[];
  }[];
}

const NAME = "tumbuh";

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

/** Bytes as text that says so. */
export function dumped(disk: Disk): string {
  const text = (_key: string, value: unknown): unknown =>
    value instanceof Uint8Array ? { bytes: Buffer.from(value).toString("base64") } : value;
  return `${JSON.stringify(disk, text, 1)}\n`;
}

export function read(text: string): Disk {
  return JSON.parse(text, (_key, value: { bytes?: unknown } | null) =>
    typeof value?.bytes === "string" ? new Uint8Array(Buffer.from(value.bytes, "base64")) : value,
  ) as Disk;
}

export async function taken(factory: IDBFactory): Promise<Disk> {
  const db = (await settled(factory.open(NAME) as IDBRequest)) as IDBDatabase;
  const stores = await Promise.all(
    Array.from(db.objectStoreNames).map(async (name) => {
      const store = db.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
      const indexes = Array.from(store.indexNames).map((index) => {
        return { name: index, keyPath: String(store.index(index).keyPath) };
      });
      const keyPath = store.keyPath === null ? null : String(store.keyPath);
      return { name, keyPath, indexes, entries: keys.map((key, i): [IDBValidKey, unknown] => [key, values[i]]) };
    }),
  );
  const { version } = db;
  db.close();
  return { version, stores };
}

export async function restored(disk: Disk): Promise<IDBFactory> {
  const factory = new IDBFactory();
  const request = factory.open(NAME, disk.version);
  request.onupgradeneeded = () => {
    for (const { name, keyPath, indexes, entries } of disk.stores) {
      const store = request.result.createObjectStore(name, keyPath === null ? {} : { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath);
      for (const [key, value] of entries) keyPath === null ? store.put(value, key) : store.put(value);
    }
  };
  ((await settled(request as IDBRequest)) as IDBDatabase).close();
  return factory;
}
