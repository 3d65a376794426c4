import { OPEN_END, toCellSerial } from "../identifiers/dates";
import { lastNoticeDay } from "../identifiers/notice-day";
import type { Localized } from "../text/language";
import { value, type AnswerSpec } from "./answer";

const OPEN: Localized = { da: "Løber, til den opsiges", en: "Runs until notice is given" };
const WHOLE: Localized = { da: "Varslet skal være i hele måneder.", en: "The notice must be in whole months." };
const BEFORE: Localized = { da: "Datoen ligger før 1900.", en: "The day is before 1900." };

/** The last day on which a contract can be terminated to its end: a date, to be shown by the cell's own format. */
export const notice: AnswerSpec = {
  parameters: [
    { id: "end", type: "date" },
    { id: "months", type: "number" },
  ],
  // Of the workbook's date system, which is read with it.
  follows: ["settings"],
  answer: async (index, [end, months]) => {
    const { language } = index;
    if (end === OPEN_END) return value(OPEN[language]);
    if (!Number.isInteger(months)) return { kind: "error", error: "invalidValue", message: WHOLE[language] };
    const day = lastNoticeDay(Number(end), Number(months));
    if (day === undefined) return { kind: "error", error: "invalidValue", message: BEFORE[language] };
    return value(toCellSerial(day, await index.date1904()));
  },
};
