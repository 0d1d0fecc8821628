// What a kader meets of gifts, in English: labels, what the parent hears, and what the health worker reads. Made from the catalogue in room texts.

import type { RewardCatalogue } from "./texts.js";

declare const catalogue: RewardCatalogue;
export default catalogue;
