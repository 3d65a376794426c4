import { plain } from "../text/signs";

/** A text as forms are matched: as it is read (`plain`), in lower case, curly quotes and the dashes that stand for øre made one. */
export function foldForm(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[‘’´`]/g, "'");
}
