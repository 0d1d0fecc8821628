// The Indonesian words of forms, mothers and the month's counts: labels, and what the parent hears. Made from the catalogue in room texts.

import type { CardsCatalogue } from "./texts.js";

declare const catalogue: CardsCatalogue;
export default catalogue;
