/** Hands bytes to the browser's own download, under a name that differs from the opened file's. */
export function saveToDisk(fileName: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(
    new Blob([bytes as BlobPart], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = resultName(fileName);
  link.click();
  // The browser holds the bytes by then; without this they stay in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `Registre.xlsx` → `Registre - resultat.xlsx`. */
function resultName(fileName: string): string {
  const dot = fileName.lastIndexOf(".");
  const [stem, ending] = dot < 0 ? [fileName, ".xlsx"] : [fileName.slice(0, dot), fileName.slice(dot)];
  return stem.endsWith(" - resultat") ? fileName : `${stem} - resultat${ending}`;
}
