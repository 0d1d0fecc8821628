// What Svelte and the core call and Chromium 79 has not yet. Imported before everything else.

if (!("replaceAll" in String.prototype)) {
  Object.defineProperty(String.prototype, "replaceAll", {
    configurable: true,
    writable: true,
    value(this: string, found: string | RegExp, by: string) {
      return typeof found === "string" ? this.split(found).join(by) : this.replace(found, by);
    },
  });
}

for (const kind of [Array, String, Int8Array, Float64Array]) {
  if (!("at" in kind.prototype)) {
    Object.defineProperty(kind.prototype, "at", {
      configurable: true,
      writable: true,
      value(this: ArrayLike<unknown>, index: number) {
        return this[index < 0 ? this.length + index : index];
      },
    });
  }
}

export {};
