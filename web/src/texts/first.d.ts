// Parts of a catalogue of the rule book, made by firstWords.plugin.ts.

/** What the first weighing says. */
declare module "*?first" {
  const catalogue: import("#phone/texts.js").Catalogue;
  export default catalogue;
}

/** What the verdict says. */
declare module "*?verdict" {
  const catalogue: import("#phone/texts.js").MoreWords;
  export default catalogue;
}

/** What is said of services and doses. */
declare module "*?due" {
  const catalogue: import("#phone/texts.js").MoreWords;
  export default catalogue;
}
