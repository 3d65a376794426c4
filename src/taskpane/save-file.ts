const TYPES: Readonly<Record<string, string>> = { html: "text/html", json: "application/json" };

/** Hands a text to the browser's own download, in Excel's frame too. What kind of file it is follows from the name's ending. */
export function saveFile(name: string, text: string): void {
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "text/plain";
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser holds the text by then; without this it stays in memory as long as the pane.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
