import type { CellValue } from "../model/cell";
import { AROUND_FORMS } from "./dates/around-forms";
import { DATE_FORMS } from "./dates/date-forms";
import { foldForm } from "./fold-form";
import { AROUND_NUMBERS, NUMBER_FORMS } from "./numbers/number-forms";

const losing = new Map([...DATE_FORMS, ...AROUND_FORMS, ...NUMBER_FORMS, ...AROUND_NUMBERS].map(({ key, loses }) => [key, loses] as const));

/** Whether a cell says something besides the value that a form reads, which would be lost if the value were written instead. */
export function losesMore(cell: CellValue, form: string): boolean {
  return typeof cell === "string" && losing.get(form)?.test(foldForm(cell)) === true;
}
