/** Hands a text to the browser's own download, in Excel's frame too. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser holds the text by then; without this it stays in memory as long as the pane.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
