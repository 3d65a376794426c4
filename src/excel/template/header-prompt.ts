import type { TemplateColumn } from "../../core/templates/template-plan";
import { MOST } from "./template-texts";

export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/**
 * A header's note as Excel's input message, which shows when the cell is selected, by mouse or keyboard, in every version. Excel's own
 * notes (ExcelApi 1.18) would hold more, but show only under the mouse. The drop-down shows the list of values too, so the list is cut
 * first where there is too much.
 */
export function headerPrompt({ header, note, list }: Pick<TemplateColumn, "header" | "note" | "list">): Prompt {
  const values = list?.join(", ");
  const shorter =
    note.length <= MOST.prompt || !values
      ? note
      : note
          .split("\n")
          .filter((line) => !line.includes(values))
          .join("\n");
  return { title: cut(header, MOST.title), message: cut(shorter, MOST.prompt) };
}

/** At the end of a word, with a sign that there was more. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const end = room.search(/\s\S*$/);
  return `${(end > most / 2 ? room.slice(0, end) : room).trimEnd()}…`;
}
