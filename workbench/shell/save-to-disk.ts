const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
};

/** Hands bytes to the browser's own download. */
export function saveToDisk(name: string, bytes: Uint8Array): void {
  const type = name.endsWith(".xlsm") ? TYPES.xlsm : TYPES.xlsx;
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser holds the bytes by then; without this they stay in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `Registre.xlsx` → `Registre - resultat.xlsx`: another name than the opened file's, with the ending that Excel asks of its kind. */
export function resultName(fileName: string, ending: ".xlsx" | ".xlsm"): string {
  const dot = fileName.lastIndexOf(".");
  const stem = dot < 0 ? fileName : fileName.slice(0, dot);
  return `${stem.endsWith(" - resultat") ? stem : `${stem} - resultat`}${ending}`;
}
