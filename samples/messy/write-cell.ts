import type { NewCell } from "../../xlsx/new";
import type { CellValue } from "../../src/core/model/cell";
import type { RegisterId } from "../../src/core/model/register-id";
import { columnSpec } from "../../src/core/registers";
import type { Random } from "../random";
import { yearOf, type SampleRow } from "../rows";
import { as } from "./forms";
import type { Gap } from "./gaps";
import type { Meaning } from "./truth";
import type { Form, Wording } from "./wording";

export interface WrittenCell {
  readonly cell: NewCell;
  readonly meaning: Meaning;
}

export interface CellToWrite {
  readonly register: RegisterId;
  readonly column: string;
  readonly row: SampleRow;
  readonly gap?: Gap | undefined;
  /** The value is written as it is. */
  readonly exactly: boolean;
  /** Id by system name. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Writes one cell as the municipality would, and says what is to be read there. Null for what is left empty. */
export function writeCell(to: CellToWrite, wording: Wording, random: Random): WrittenCell | null {
  const { register, column, row, gap } = to;
  if (gap !== undefined) return { cell: gap.written, meaning: { kind: gap.kind } };
  const value = row[column] ?? "";
  if (value === "") return null;
  const meaning: Meaning = { kind: "value", value };
  const spec = columnSpec(register, column);
  // Whether what it names is there is what the planted error is about; asking for it is reading it.
  if (to.exactly && (spec.kind === "reference" || spec.kind === "cvr"))
    return { cell: value, meaning: { kind: "value", value, orAsked: true } };
  if (to.exactly) return { cell: spec.kind === "date" && typeof value === "number" ? { date: value } : eaten(spec.kind, value), meaning };
  const forms = formsOf(to, value, wording);
  const form = forms.length === 0 ? { cell: value } : random.pick(forms);
  return { cell: form.cell, meaning: form.meaning ?? meaning };
}

/** A key that Excel has made a date of is shown as one. */
function eaten(kind: string, value: CellValue): NewCell {
  return kind === "key" && typeof value === "number" ? { date: value } : value;
}

function formsOf({ register, column, row, ids }: CellToWrite, value: CellValue, wording: Wording): readonly Form[] {
  const spec = columnSpec(register, column);
  const number = Number(value);
  switch (spec.kind) {
    case "choice":
      if (column === "retentionCode" && value === "K") return retention(row, choiceForms(wording, register, column, value));
      return choiceForms(wording, register, column, value);
    case "date":
      return wording.date(number);
    case "number":
      return wording.thousands.includes(`${register}.${column}`)
        ? as(number / 1000, number / 1000, `ca. ${number / 1000}`)
        : wording.money(number);
    case "integer":
      if (column === "noticeMonths") return wording.months(number);
      return column === "wave" ? wording.wave(number) : wording.count(number);
    case "cvr":
      return wording.cvr(String(value));
    case "party":
      return wording.party(String(value));
    case "kle":
      return wording.kle(String(value));
    case "facet":
      return wording.facet(String(value));
    case "reference":
      return wording.system(String(value), ids.get(String(value)));
    default:
      return column === "kleMainGroups" ? wording.mainGroups(String(value)) : [];
  }
}

function choiceForms({ choices }: Wording, register: RegisterId, column: string, value: CellValue): readonly Form[] {
  return (choices[`${register}.${column}`] ?? choices[column])?.[String(value)] ?? [];
}

/** K5 and K10 say the year as well, so they are written where that is so. */
function retention(row: SampleRow, forms: readonly Form[]): readonly Form[] {
  const years = typeof row["closed"] === "number" ? Number(row["retentionYear"] || 0) - yearOf(row["closed"]) : 0;
  return forms.filter(({ cell }) => !/\d/.test(String(cell)) || years === 0 || Number(/\d+/.exec(String(cell))![0]) === years);
}
