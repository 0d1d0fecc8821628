// What the health worker reads, in Indonesian. Made from the catalogue in room texts.

import type { WorkerCatalogue } from "./texts.js";

declare const catalogue: WorkerCatalogue;
export default catalogue;
