import type { ExportFile } from "../../../core/import/export-file";
import type { Localized } from "../../../core/text/language";
import { readBytes } from "../shared/read-bytes";

/** A file, or why it can't be read: in a sentence of its reader's, else in the browser's words. */
export type ReadFile = { readonly file: ExportFile } | { readonly text?: Localized; readonly detail: string };

/** Reads a file that the user has chosen. What reads workbooks loads when it is first asked for. */
export async function readFile(chosen: File): Promise<ReadFile> {
  try {
    const { readExport, UnreadableFile } = await import(/* webpackChunkName: "files" */ "../../../files/read-export");
    try {
      return { file: readExport(chosen.name, await readBytes(chosen)) };
    } catch (error) {
      if (error instanceof UnreadableFile) return { text: error.text, detail: error.message };
      throw error;
    }
  } catch (error) {
    return { detail: error instanceof Error ? error.message : String(error) };
  }
}
