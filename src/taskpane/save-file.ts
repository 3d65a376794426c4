const TYPES: Readonly<Record<string, string>> = {
  html: "text/html;charset=utf-8",
  json: "application/json;charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml;charset=utf-8",
  ics: "text/calendar;charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** Hands a text or bytes to the browser's own download, in Excel's frame too. What kind of file it is follows from the name's ending. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "text/plain;charset=utf-8";
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser holds the file by then; without this it stays in memory as long as the pane.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
