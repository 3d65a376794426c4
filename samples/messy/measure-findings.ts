import { cellsOfFinding, type Finding } from "../../src/core/model/finding";
import type { RegisterId } from "../../src/core/model/register-id";
import { columnSpec } from "../../src/core/registers";
import { ruleById } from "../../src/core/rules";
import type { CoreRun } from "../run-core";
import type { CellResult } from "./measure-cells";
import type { MessySample } from "./messy";
import type { PlantedError } from "./planted";
import type { ProductRun } from "../read-workbook";
import { rowId } from "./rows-read";

/**
 * - planted: says a planted error, or what follows from one
 * - lacking: says what the municipality lacks or has not decided; the registers' own words would bring it too
 * - question: asks about a word that cannot be read without asking
 * - formal: the cell is read as it is meant, and is shown to be written otherwise
 * - needless: asks about, or remarks on, a cell that a careful colleague reads without asking
 * - false: says an error or warning, or draws a conclusion, that is not so
 */
export type FindingClass = "planted" | "lacking" | "question" | "formal" | "needless" | "false";

export interface ClassedFinding {
  readonly finding: Finding;
  /** The finding at one of its cells. */
  readonly at: Finding;
  readonly is: FindingClass;
  /** The cell's text, where there is one. */
  readonly cell?: CellResult;
}

export interface FindingsMeasure {
  readonly classed: readonly ClassedFinding[];
  readonly found: readonly PlantedError[];
  readonly missed: readonly PlantedError[];
  /** Planted errors that are found when the same records are in the registers' own words. */
  readonly foundInOwnWords: number;
}

/** A place that is independent of the sheet: rule, register, record and column. */
const place = (rule: string, register: RegisterId, record: number, column: string): string => `${rule}/${register}/${record}/${column}`;

/** @param own what is found where the same records are in the registers' own words */
export function measureFindings(sample: MessySample, run: ProductRun, own: CoreRun, cells: readonly CellResult[]): FindingsMeasure {
  const records = new Map(sample.truth.flatMap((row) => (row.kind === "record" ? [[rowId(row.sheet, row.row), row] as const] : [])));
  const trueOnes = new Set<string>();
  const ownByRecord = new Set<string>();
  for (const { rule, register, row, columnKey } of own.validation.findings.flatMap(cellsOfFinding)) {
    trueOnes.add(place(rule, register, row - 1, columnKey));
    ownByRecord.add(place(rule, register, row - 1, ""));
  }
  const cellAt = new Map(cells.map((cell) => [`${rowId(cell.sheet, cell.row)}/${cell.key}`, cell]));
  const seen = new Set<string>();
  const isPlanted = new Set(sample.planted.flatMap(({ rules, register, row }) => rules.map((rule) => place(rule, register, row, ""))));
  const classed = run.validation.findings.flatMap((finding) => cellsOfFinding(finding).map((at) => classify(finding, at)));
  const isFound = (error: PlantedError): boolean => error.rules.some((rule) => seen.has(place(rule, error.register, error.row, "")));
  return {
    classed,
    found: sample.planted.filter(isFound),
    missed: sample.planted.filter((error) => !isFound(error)),
    foundInOwnWords: sample.planted.filter(({ rules, register, row }) =>
      rules.some((rule) => ownByRecord.has(place(rule, register, row, ""))),
    ).length,
  };

  function classify(finding: Finding, at: Finding): ClassedFinding {
    const { rule, register, sheet, row, columnKey, severity } = at;
    const truth = records.get(rowId(sheet, row));
    if (truth === undefined || truth.register !== register) return { finding, at, is: "false" };
    const record = truth.record!;
    seen.add(place(rule, register, record, ""));
    const cell = cellAt.get(`${rowId(sheet, row)}/${columnKey}`);
    const withCell = cell === undefined ? {} : { cell };
    const is = (kind: FindingClass): ClassedFinding => ({ finding, at, is: kind, ...withCell });
    if (isPlanted.has(place(rule, register, record, ""))) return is("planted");
    // Not understood is a question, whoever asks it; as an error it would be said of a cell that may be right.
    if (cell?.meaning.kind === "asked") return is(severity === "info" ? "question" : "false");
    if (trueOnes.has(place(rule, register, record, columnKey))) return is("lacking");
    // Remarks on one cell: of the rules that read one column, and of those that search for its system.
    const isOnCell = ruleById(rule).level === "column" || columnSpec(register, columnKey).kind === "reference";
    if (severity !== "info" || !isOnCell || cell === undefined) return is("false");
    const { meaning } = cell;
    if (meaning.kind === "undecided" || meaning.kind === "not-known") return is("question");
    if (cell.read?.kind === "asked") return is(cell.right ? "question" : "needless");
    return is(cell.right ? "formal" : "needless");
  }
}
