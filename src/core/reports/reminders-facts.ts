import type { ChoiceOf } from "../registers";
import type { RegisterOf } from "../registers/workbook-data";
import { factReader, type FactReader } from "../strategy/facts";
import { keyOf } from "../text/signs";
import type { ReportInput } from "./report";

type Outcome = ChoiceOf<"reminders", "outcome">;
const LIVES: ReadonlySet<Outcome | undefined> = new Set(["Flyttes maskinelt", "Sættes igen", "Behandles før lukning"]);

export interface ReminderFacts {
  readonly read: FactReader<"reminders">;
  /** Data rows that still wait; one whose state nobody knows does. Undefined without a status column. */
  readonly open: readonly number[] | undefined;
  readonly outcomeOf: (row: number) => Outcome | undefined;
  /** Open, and nothing is decided about them. Undefined without a column of outcomes. */
  readonly dies: readonly number[] | undefined;
  readonly lives: readonly number[];
  /** Who sees to it: as written, else suggested; undefined where nobody is known. */
  readonly ownerOf: (row: number) => { readonly name: string; readonly suggested: boolean } | undefined;
}

export function readReminders({ data: { registers, date1904 } }: ReportInput, data: RegisterOf<"reminders">): ReminderFacts {
  const read = factReader("reminders", data, date1904);
  const { status, outcome } = data.columns;
  const rows = Array.from({ length: data.rowCount }, (_, row) => row);
  const open = status === undefined ? undefined : rows.filter((row) => read.choice("status", row) !== "Lukket");
  const outcomeOf = (row: number): Outcome | undefined => read.choice("outcome", row);
  const isUndecided = (row: number): boolean => [undefined, "Ikke besluttet"].includes(outcomeOf(row));
  const unitOf = unitsOfCases(registers.cases, date1904, () => new Set((open ?? []).map((row) => keyOf(read.text("caseNumber", row)))));
  return {
    read,
    open,
    outcomeOf,
    dies: outcome === undefined ? undefined : open?.filter(isUndecided),
    lives: open?.filter((row) => LIVES.has(outcomeOf(row))) ?? [],
    ownerOf: (row) => {
      const written = read.text("responsible", row);
      if (written !== "") return { name: written, suggested: false };
      const name = read.text("recipient", row) || unitOf(read.text("caseNumber", row));
      return name === "" ? undefined : { name, suggested: true };
    },
  };
}

/** The responsible unit of a case, of those wanted; read once, when it is first asked for. */
function unitsOfCases(
  cases: RegisterOf<"cases"> | undefined,
  date1904: boolean,
  wanted: () => ReadonlySet<string>,
): (caseNumber: string) => string {
  let units: Map<string, string> | undefined;
  return (caseNumber) => {
    if (units === undefined) {
      const numbers = wanted();
      const read = factReader("cases", cases, date1904);
      units = new Map();
      for (let row = 0; row < read.rowCount; row++) {
        const key = keyOf(read.text("caseNumber", row));
        if (key !== "" && numbers.has(key) && !units.has(key)) units.set(key, read.text("responsibleUnit", row));
      }
    }
    return units.get(keyOf(caseNumber)) ?? "";
  };
}
