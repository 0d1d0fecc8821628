/** A gift as the book of donations names it, in capitals; undefined where that is no name. */
export function itemOf(text: string): string | undefined {
  const item = text.trim().replace(/\s+/g, " ").toUpperCase();
  return /^[A-Z0-9][A-Z0-9 ._-]{0,39}$/.test(item) ? item : undefined;
}
