/** Of a catalogue of the rule book, the words that the first weighing says. Made by firstWords.plugin.ts. */
declare module "*?first" {
  const catalogue: import("#phone/texts.js").Catalogue;
  export default catalogue;
}
