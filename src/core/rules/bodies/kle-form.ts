import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import type { Kle } from "../../kle";
import { type CellValue, isBlank, isErrorValue } from "../../model/cell";
import { fromSerial, parseDate } from "../../identifiers/dates";
import { isKleSubject, parseKle } from "../../identifiers/kle";
import type { MessageData } from "../../text/language";
import { columnRule } from "../define-rule";
import type { ColumnRule, FixedCell, RuleContext } from "../rule";
import type { RuleHead } from "./head";
import { hasLevel, kleNumberOf, type KleLevels } from "../../forms/codes/kle-number";
import { namedKle, nearestData, underData } from "./kle-shown";
import { Readings, reportReadings } from "./readings";
import { shown, shownNumber } from "./shown";
import { plain } from "../../text/signs";

type Message = "number" | "punctuation" | "blanks" | "level" | "form";

/**
 * Finds cells that are no KLE number of the levels that a column accepts. Whether KLE has the number is another rule's question.
 * Holes: `number` and `form` have `value`, `nearest`, `nearCount`; `punctuation` and `blanks`, which are reported once a column, `count` and `examples`; `level` has
 * `named` (number and title), `under`, `underCount`. A register whose cells may be met with several numbers has `several` with `value`;
 * elsewhere they are `form`.
 */
export function kleForm<R extends RegisterId>(
  head: Omit<RuleHead<Message, R, "several">, "fix">,
  column: ColumnKey<R>,
  levels: KleLevels,
): ColumnRule {
  const subjectsOnly = levels.length === 1 && levels[0] === 3;
  return columnRule({
    ...head,
    columns: [column],
    reads: "written",
    whole: true,
    fix: {
      title: { da: "Skriv KLE-nummeret på rette form", en: "Write the KLE number in its right form" },
      messages: ["punctuation", "blanks", "number"],
      apply: (value, _column, context) => certain(value, levels, context),
    },
    check: (values, _column, from, to, report, context) => {
      const [punctuation, blanks] = [new Readings(), new Readings()];
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value === "string" && (subjectsOnly ? isKleSubject(value) : isNumberOf(value, levels))) continue;
        if (isBlank(value) || isErrorValue(value)) continue;
        if (typeof value === "number") {
          const near = nearestData(String(value), context.kle, levels, asDate(value, levels, context));
          report(row, column, "number", { value: shownNumber(value, context.date1904), ...near });
          continue;
        }
        const text = plain(String(value));
        const fixed = kleNumberOf(text, levels);
        if (fixed === text) blanks.add(row, value, "");
        else if (fixed !== undefined) punctuation.add(row, value, fixed);
        else if (parseKle(text) !== undefined) report(row, column, "level", levelData(text, context.kle));
        else if (head.messages.several !== undefined && isSeveral(text)) report(row, column, "several", { value: shown(text) });
        else report(row, column, "form", { value: shown(text), ...nearestData(text, context.kle, levels) });
      }
      reportReadings(report, column, [
        ["punctuation", punctuation],
        ["blanks", blanks],
      ]);
    },
  });
}

function isNumberOf(text: string, levels: KleLevels): boolean {
  return parseKle(text) !== undefined && hasLevel(text, levels);
}

/** Two numbers or more with nothing but marks or small words between them: `02.34; 02.35`, `27.60 og 27.36.04`. A plain text has single blanks. */
const SEVERAL = /^\d\d(?:\.\d\d){1,2}(?:(?: ?(?:[,;/+&]|og|samt) ?| )\d\d(?:\.\d\d){1,2})+$/;

function isSeveral(text: string): boolean {
  return SEVERAL.test(text);
}

function levelData(number: string, kle: Kle): MessageData {
  return { named: namedKle(number, kle.lookup(number).title), ...underData(number, kle) };
}

/** Certain where blanks alone are in the way, or where KLE or the municipality knows the number that is meant. As text: Excel reads 27.10.04 as a date. */
function certain(value: CellValue, levels: KleLevels, { kle }: RuleContext): FixedCell | undefined {
  // Six digits above every date's serial number are a number whose points Excel has dropped.
  const text = typeof value === "number" ? (value >= FIRST_SURE && Number.isInteger(value) ? String(value) : "") : String(value);
  const fixed = kleNumberOf(plain(text), levels);
  if (fixed === undefined || fixed === text) return undefined;
  return fixed === plain(text) || kle.status(fixed) !== "unknown" ? { value: fixed, numberFormat: "@" } : undefined;
}

const FIRST_SURE = 110_000;

/** The subject that Excel has read as a date: 27.10.04 is 27 October 2004 to it, and the cell holds 38287. */
function asDate(value: number, levels: KleLevels, { kle, date1904 }: RuleContext): string[] {
  const serial = Number.isInteger(value) && levels.includes(3) ? parseDate(value, date1904) : undefined;
  if (serial === undefined) return [];
  const { year, month, day } = fromSerial(serial);
  const number = [day, month, year % 100].map((part) => String(part).padStart(2, "0")).join(".");
  return kle.status(number) === "current" || kle.status(number) === "own" ? [number] : [];
}
