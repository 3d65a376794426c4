import type { ChangeSet } from "../core/changes/change";
import type { Localized } from "../core/text/language";

/** A step of the list of changes, with an id of its own and the time it was made; nothing in it yet. */
export function newStep(title: Localized, now: Date = new Date()): ChangeSet {
  return { id: crypto.randomUUID(), at: secondsOf(now), title, cells: [], rows: [] };
}

/** `åååå-mm-dd tt:mm:ss`, local: two steps may be made in a minute. */
function secondsOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}
