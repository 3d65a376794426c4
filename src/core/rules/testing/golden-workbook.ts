import { shippedKle } from "../../kle/shipped";
import type { CellValue } from "../../model/cell";
import type { RegisterData } from "../../model/register-data";
import { buildResolver } from "../../model/system-resolver";
import { REGISTERS, registerSpec } from "../../registers";
import type { RegisterId } from "../../model/register-id";
import { makeRegister } from "../../testing/make-register";
import type { Rule, RuleContext } from "../rule";
import { exampleContext } from "./example-context";
import { VALID_ROWS } from "./rows";
import { TEST_CONTEXT } from "./run-rule";

type Row = Readonly<Record<string, CellValue>>;

/** Columns that distinguish rows, besides each register's key: two examples must not become one another's duplicates. */
const EVIDENCE: Readonly<Record<RegisterId, readonly string[]>> = {
  systems: ["systemName", "supplier", "contractId"],
  interfaces: [],
  caseAreas: ["areaName"],
  documentStrategy: ["question"],
  procurements: [],
  cases: ["title"],
  documents: ["title"],
  reminders: ["text"],
};
/** Optional cells that would be the same in every row and so tie examples to one another; blank where an example does not name them. */
const TYING: Readonly<Partial<Record<RegisterId, readonly string[]>>> = { systems: ["supplierCvr"], cases: ["uuid"], documents: ["uuid"] };

/** Rules whose examples would meet others by a wave, a KLE number or a case number, which can't be marked, or need another KLE: each has a workbook to itself. */
const ALONE: readonly string[] = [
  "cases-retention-both",
  "case-areas-wave-order",
  "case-areas-counts-differ",
  "cases-target-differs-from-area",
  "documents-case-unknown",
  "documents-loose-candidate",
  "reminders-case-unknown",
];

export interface GoldenWorkbook {
  readonly name: string;
  readonly context: RuleContext;
  readonly registers: Readonly<Record<RegisterId, RegisterData>>;
  /** For each data row the rule whose example it belongs to and its number in it; so a new rule moves no other line. */
  readonly places: Readonly<Record<RegisterId, readonly string[]>>;
}

/** The workbooks of the golden findings: one for all rules, and one each for those in `ALONE`. */
export function goldenWorkbooks(rules: readonly Rule[]): GoldenWorkbook[] {
  const alone = rules.filter(({ id }) => ALONE.includes(id));
  return [
    goldenWorkbook(
      "all",
      rules.filter((rule) => !alone.includes(rule)),
    ),
    ...alone.map((rule) => goldenWorkbook(rule.id, [rule])),
  ];
}

/**
 * A workbook of all registers in which each of the rules has its say: the bad example of each rule, its systems and keys
 * marked so that examples do not meet. What an example does not name is valid. A register without any has one valid row.
 */
function goldenWorkbook(name: string, rules: readonly Rule[]): GoldenWorkbook {
  const rows = perRegister((): Row[] => []);
  const places = perRegister((): string[] => []);
  const marks = new Set<string>();
  for (const { id: rule, register, example } of rules) {
    if (example === undefined) continue;
    const block: Block = { systems: [{}], ...example.bad.others, [register]: example.bad.rows };
    const mark = markOf(rule);
    if (marks.has(mark)) throw new Error(`Two rules have the mark "${mark}"`);
    marks.add(mark);
    const cells = marker(block, mark);
    for (const { id } of REGISTERS)
      block[id]?.forEach((row, i) => {
        rows[id].push(cells(id, row, i));
        places[id].push(`${rule} ${i + 1}`);
      });
  }
  for (const { id } of REGISTERS) {
    if (rows[id].length > 0) continue;
    rows[id].push(VALID_ROWS[id]);
    places[id].push("sound");
  }
  const registers = perRegister((id) => makeRegister(id, rows[id], Object.keys(VALID_ROWS[id])));
  const context = rules.length === 1 ? exampleContext(rules[0]!.example!) : TEST_CONTEXT;
  return { name, context, registers, places };
}

function perRegister<T>(make: (id: RegisterId) => T): Record<RegisterId, T> {
  return Object.fromEntries(REGISTERS.map(({ id }) => [id, make(id)])) as Record<RegisterId, T>;
}

/** Four signs by the rule's id alone, short enough for any key. */
function markOf(rule: string): string {
  let hash = 0;
  for (const sign of rule) hash = (hash * 31 + sign.charCodeAt(0)) % 36 ** 4;
  return hash.toString(36).padStart(4, "0");
}

type Block = Readonly<Partial<Record<RegisterId, readonly Row[]>>>;
type Marker = (register: RegisterId, row: Row, index: number) => Row;

function marker(block: Block, mark: string): Marker {
  const isShared = buildResolver(undefined);
  const own = new Set<CellValue>();
  for (const row of block.systems ?? [])
    for (const key of ["systemId", "systemName"] as const) {
      const value = row[key] ?? VALID_ROWS.systems[key];
      if (isShared(value).kind === "unknown") own.add(value);
    }
  return (register, row, index) => {
    const valid: Row = VALID_ROWS[register];
    const tying = Object.fromEntries((TYING[register] ?? []).map((key) => [key, ""]));
    const cells: Record<string, CellValue> = { ...valid, ...tying, ...row };
    const { keyColumn, columns } = registerSpec(register);
    for (const key of [keyColumn, ...EVIDENCE[register]]) {
      if (isShared(cells[key]!).kind !== "unknown") continue;
      // Rows of one example are distinguished where it does not name them; where it does, it may be about their being the same.
      cells[key] = marked(cells[key]!, key in row || index === 0 ? mark : `${mark}.${index + 1}`);
    }
    if (register === "caseAreas" && row["kle"] === undefined) cells["kle"] = GROUPS[(parseInt(mark, 36) + index) % GROUPS.length]!;
    for (const { key, references } of columns) if (references !== undefined && own.has(cells[key]!)) cells[key] = marked(cells[key]!, mark);
    return cells;
  };
}

/** KLE groups in use, but the one of the valid cases: an area each, for areas must not share their cases. */
const GROUPS: readonly string[] = [...shippedKle().numbers.keys()].filter((number) => /^\d\d\.\d\d$/.test(number) && number !== "27.60");

/** The mark stands before blanks at the end, which may be what an example is about; blank cells, error values and numbers stay. */
function marked(value: CellValue, mark: string): CellValue {
  if (typeof value !== "string" || value.trim() === "" || value.startsWith("#")) return value;
  return value.replace(/(\S)(\s*)$/, `$1 ${mark}$2`);
}
