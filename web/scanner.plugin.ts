import type { Plugin } from "vite";

const FILE = "qr-scanner-worker.min.js";

/**
 * Makes a file of the worker of qr-scanner. It comes as a text that would be started from a blob, which the server's policy for content
 * forbids for good reasons; and a file is kept on the phone with the others.
 */
export function scannerWorker(): Plugin {
  return {
    name: "scanner-worker",
    apply: "build",
    transform(code, id) {
      if (!id.endsWith(FILE)) return null;
      const [, text] = /new Blob\(\[(`[^]*`)\]\)/.exec(code) ?? [];
      if (!text) this.error(`${FILE} is not as it was; see ${import.meta.filename}`);
      const source = new Function(`return ${text}`)() as string;
      const file = this.emitFile({ type: "asset", name: "scanner-worker.js", source });
      return `export const createWorker = () => new Worker(import.meta.ROLLUP_FILE_URL_${file});`;
    },
  };
}
