import { isRecords, type ColumnPart } from "../figures/figure-source";
import { leftOutOf } from "../figures/left-out";
import type { CellValue } from "../model/cell";
import { writtenColumn } from "../model/register-data";
import type { RegisterId } from "../model/register-id";
import { columnSpec, registerSpec } from "../registers";
import { registerIn, type WorkbookData } from "../registers/workbook-data";
import { makeRegister } from "../testing/make-register";
import type { Figure } from "./plan";
import { REGISTERS, reportInput } from "./testing/fixture";
import { REPORTS } from "./summaries";

type Registers = WorkbookData["registers"];
const IDS = Object.keys(REGISTERS) as RegisterId[];

/** A cell of each kind that nobody can read. */
function unreadable(register: RegisterId, column: string): CellValue {
  const { kind } = columnSpec(register, column);
  switch (kind) {
    case "choice":
      return "hvad som helst";
    case "date":
      return "forår 2027";
    case "year":
    case "integer":
    case "number":
      return "300-400.000";
    case "kle":
    case "facet":
    case "cvr":
      return "hjælpemidler";
    case "reference":
      return "Intet System A/S";
    default:
      return "#N/A";
  }
}

/** The fixture with every column of each register, and one cell of it changed. */
function registersWith(change?: { register: RegisterId; column: string; row: number; cell: CellValue }): Registers {
  return Object.fromEntries(
    IDS.map((id) => {
      if (change?.register !== id && whole.has(id)) return [id, whole.get(id)!];
      const keys = registerSpec(id).columns.map(({ key }) => key);
      const rows = Array.from({ length: REGISTERS[id].rowCount }, (_, row) =>
        Object.fromEntries(
          keys.map((key) => [
            key,
            change?.register === id && change.row === row && change.column === key
              ? change.cell
              : (writtenColumn(REGISTERS[id], key)?.[row] ?? ""),
          ]),
        ),
      );
      const made = makeRegister(id, rows, keys);
      if (change === undefined) whole.set(id, made);
      return [id, made];
    }),
  );
}
const whole = new Map<RegisterId, ReturnType<typeof makeRegister>>();

interface Shown extends Figure {
  readonly name: string;
}
function figuresOver(registers: Registers): Map<string, Shown> {
  const input = reportInput("da", registers);
  const figures = REPORTS.flatMap(({ id, build }) =>
    build(input).sections.flatMap((section) =>
      (section.kind === "figures" ? section.figures : section.kind === "tiles" ? section.tiles : []).map((figure): Shown => ({
        ...figure,
        name: `${id}: ${figure.label}`,
      })),
    ),
  );
  return new Map(figures.map((figure) => [figure.name, figure]));
}

/** Cells that are blank are what they count; one that is not read is neither blank nor decided, and is named beside the figure. */
const COUNTS_BLANKS = [
  "cleanup: Sager uden handling",
  "documents: Løse dokumenter",
  "documents: Uden sag, men arkiveres eller kasseres",
  "documents: Løse med en sag, der skiller sig ud",
];
const columnsOf = (figure: Figure): ColumnPart[] => figure.from.filter((part): part is ColumnPart => !isRecords(part));
/** Cells of a column that a figure says it could not count. */
function countIn(figure: Figure, { registers }: { registers: Registers }, register: RegisterId, column: string): number {
  const found = leftOutOf({ registers, date1904: false }, figure.from).find((one) => one.register === register && one.column === column);
  return found === undefined ? 0 : found.unread + found.undecided + found.notKnown;
}

const clean = registersWith();
const before = figuresOver(clean);
const COLUMNS = IDS.flatMap((register) => registerSpec(register).columns.map(({ key }) => [register, key] as const));

test("every figure of the summaries says what it is computed from", () => {
  const counts = /^(Fejl|Advarsler|Oplysninger|Kontroller|Accepteret)/;
  const silent = [...before.values()].filter(({ from, label }) => from.length === 0 && !counts.test(label));
  expect(silent.map(({ name }) => name)).toEqual([]);
  for (const figure of before.values())
    for (const { register, column } of columnsOf(figure))
      expect([figure.name, registerIn({ registers: clean }, register)?.columns[column]]).not.toContain(undefined);
});

describe.each(COLUMNS)("with one cell of %s.%s unreadable", (register, column) => {
  const { header } = columnSpec(register, column);
  const row = 1;
  const cell = unreadable(register, column);
  const changed = registersWith({ register, column, row, cell });
  const after = figuresOver(changed);
  const blank = registersWith({ register, column, row, cell: "" });
  const asBlank = figuresOver(blank);
  const feeds = (figure: Figure): boolean =>
    columnsOf(figure).some((part) => part.register === register && part.column === column && (part.rows?.includes(row) ?? true));

  it("each figure that it feeds says so, and counts the cell as little as a blank one", () => {
    for (const figure of [...after.values()].filter(feeds)) {
      const others = countIn(figure, { registers: blank }, register, column);
      expect([figure.name, countIn(figure, { registers: changed }, register, column)]).toEqual([figure.name, others + 1]);
      expect([figure.name, figure.leftOut]).toEqual([figure.name, expect.stringMatching(/^(Ikke talt med: .*)?Ikke læst: /)]);
      expect(figure.leftOut).toMatch(new RegExp(`”${header.da.replace(/[.()?]/g, "\\$&")}”|kolonner`));
      const ofBlank = asBlank.get(figure.name)?.value.value;
      // Blank is today; a word that does not say when leaves the interface out.
      if (column === "horizon" && Number(ofBlank) > Number(figure.value.value)) continue;
      if (!COUNTS_BLANKS.includes(figure.name)) expect([figure.name, figure.value.value]).toEqual([figure.name, ofBlank]);
    }
  });

  it("no other figure follows it", () => {
    const others = [...before.values()].filter((figure) => !feeds(figure));
    const shownOf = (figures: ReadonlyMap<string, Shown>) =>
      others.map(({ name }) => [name, figures.get(name)?.value.value, figures.get(name)?.leftOut]);
    const values = (figures: ReadonlyMap<string, Shown>) => others.map(({ name }) => [name, figures.get(name)?.value.value]);
    expect(shownOf(after)).toEqual(shownOf(before));
    expect(values(asBlank)).toEqual(values(before));
  });
});
