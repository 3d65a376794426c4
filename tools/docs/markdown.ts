/** Text that stands in Markdown as it is: in a table cell, too. */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, " ↵ ")
    .replace(/^(\d+)\. /, "$1\\. ");
}

/** A table; cells are Markdown already. A table without rows is no text at all. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** Paragraphs with a blank line between; what is blank is left out. Ends with a line break. */
export function page(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

export function link(text: string, target: string): string {
  return `[${text}](${target})`;
}

/** `1 regel`, `2 regler`. */
export function counted(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`;
}

/** The anchor that GitHub gives a heading. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
