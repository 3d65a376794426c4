import type { ChangeSet } from "../../core/changes/change";
import type { Localized } from "../../core/text/language";

/** A step with an id of its own and the time it was made. */
export function changeSet(title: Localized, cells: ChangeSet["cells"], rows: ChangeSet["rows"]): ChangeSet {
  return { id: crypto.randomUUID(), at: localTime(new Date()), title, cells, rows };
}

/** `åååå-mm-dd tt:mm:ss` */
function localTime(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}
