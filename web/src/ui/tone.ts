/** What the colours of the KMS say; grey is "not known" or "nothing to say". */
export type Tone = "green" | "yellow" | "red" | "orange" | "grey";
