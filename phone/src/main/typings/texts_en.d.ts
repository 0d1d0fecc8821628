// The English words of a child's entry: labels, and what the parent hears. Made from the catalogue in room texts.

import type { Catalogue } from "./texts.js";

declare const catalogue: Catalogue;
export default catalogue;
