/** A cell of a table: text, a number with its decimals, or nothing. */
export type Cell = string | number | undefined;

export interface Style {
  /** The decimal mark; where it is a comma, cells are parted by semicolons, as a spreadsheet of that country expects. */
  readonly comma: string;
}

/** A table as a file: a mark of its encoding first, so that a spreadsheet reads “′” and “−” rightly. */
export function csv(rows: readonly (readonly Cell[])[], { comma }: Style): string {
  const between = comma === "," ? ";" : ",";
  const lines = rows.map((row) => row.map((cell) => written(cell, comma, between)).join(between));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function written(cell: Cell, comma: string, between: string): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell).replace(".", comma);
  // A spreadsheet would run what begins like a formula, with a hyphen too; “<5”, “−”, “-” and “-2” are none.
  const text = /^(?:[=+@\t\r]|-(?![\d.,]*$))/.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(text) || text.includes(between) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Hands a file to the browser. */
export function download(name: string, text: string, type = "text/csv;charset=utf-8"): void {
  save(name, new Blob([text], { type }));
}

/** The same of something that came as a file. */
export function save(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
