declare module "#words/*" {
  /** By family and code. */
  const words: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly label?: string; readonly about?: string } | undefined>> | undefined
    >
  >;
  export default words;
}
