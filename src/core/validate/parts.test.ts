/** The same rows laid out in one list or in many give the same findings, and each of them is where its row stands. */
import fc from "fast-check";
import { objectOf } from "../acceptance/fingerprint";
import type { CellValue } from "../model/cell";
import { cellsOfFinding, type Finding, type ValidationResult } from "../model/finding";
import { dataRowOf, partsOf, placeOfRow } from "../model/parts";
import type { RegisterData } from "../model/register-data";
import type { RegisterId } from "../model/register-id";
import { finish } from "../model/steps";
import { grid, list, record, type Row, SMALL, tableAt } from "../recognition/testing/lists";
import type { WorkbookData } from "../registers/workbook-data";
import { RULES } from "../rules";
import { shippedContext } from "../rules/context";
import { type Grid, readGrids } from "../testing/read-grid";
import { reconcile } from "./register-changes";
import { rerunRulesStepwise } from "./rerun-rules";
import { runRules } from "./run-rules";

const CONTEXT = shippedContext(46_350);
const check = (data: WorkbookData): Promise<ValidationResult> => runRules({ rules: RULES, data, context: CONTEXT });

/** What a finding says of which object, wherever it stands. */
const saidOf = (data: WorkbookData, finding: Finding): string =>
  JSON.stringify([finding.register, objectOf(finding, data, undefined), finding.rule, finding.messageId, finding.columnKey, finding.data]);

async function said(grids: readonly Grid[]): Promise<{ said: string[]; data: WorkbookData; findings: readonly Finding[] }> {
  const { data, recognition } = readGrids(grids);
  expect(recognition.questions).toEqual([]);
  const { findings } = await check(data);
  return {
    said: findings
      .flatMap(cellsOfFinding)
      .map((finding) => saidOf(data, finding))
      .sort(),
    data,
    findings,
  };
}

/** Rows with a few faults, keys unique. */
const faulty = (register: keyof typeof SMALL): fc.Arbitrary<Row[]> =>
  fc
    .array(fc.constantFrom<Row>({}, {}, {}, ...FAULTS[register]), { minLength: 3, maxLength: 14 })
    .map((all) => all.map((changes, i) => record(register, i + 1, changes)));
const FAULTS: Readonly<Record<keyof typeof SMALL, readonly Row[]>> = {
  systems: [{ supplierCvr: "12345679" }, { supplier: "" }, { systemType: "Noget andet" }, { owner: " Anne  Holm" }],
  interfaces: [{ sender: "S-77" }, { decision: "" }, { data: "CPR 140872-5212" }],
  cases: [{ kle: "99.99" }, { title: "" }, { caseStatus: "Lukket?" }],
};

type Place = "sheet" | "below" | "beside" | "table";
interface Layout {
  /** Where each row's list begins, and how. */
  readonly cuts: readonly { readonly size: number; readonly place: Place; readonly gap: number }[];
}
const LAYOUT: fc.Arbitrary<Layout> = fc.record({
  cuts: fc.array(
    fc.record({
      size: fc.integer({ min: 1, max: 5 }),
      place: fc.constantFrom<Place>("sheet", "below", "beside", "table"),
      gap: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

/** The rows cut into lists, each on a sheet of its own, below or beside the list before it, or as a table that did not grow. */
function laidOut(register: keyof typeof SMALL, rows: readonly Row[], { cuts }: Layout): Grid[] {
  const keys = SMALL[register];
  const sheets: { blocks: [number, number, CellValue[][]][]; tables: NonNullable<Grid["tables"]>[number][] }[] = [];
  let rest = [...rows];
  let at = { row: 0, column: 0, height: 0 };
  for (let i = 0; rest.length > 0; i++) {
    const { size, place, gap } = cuts[i % cuts.length]!;
    const part = rest.slice(0, size);
    rest = rest.slice(size);
    const cells = list(register, part, keys);
    if (i === 0 || place === "sheet" || place === "table") {
      sheets.push({ blocks: [[0, 0, cells]], tables: [] });
      at = { row: 0, column: 0, height: cells.length };
      // The last row of several was typed below the table.
      if (place === "table") sheets.at(-1)!.tables.push(tableAt(`T${i}`, 0, 0, Math.max(1, part.length - 1), keys.length));
    } else {
      at =
        place === "beside"
          ? { ...at, column: at.column + keys.length + gap, height: Math.max(at.height, at.row + cells.length) }
          : { row: at.height + gap, column: 0, height: at.height + gap + cells.length };
      sheets.at(-1)!.blocks.push([at.row, at.column, cells]);
    }
  }
  return sheets.map(({ blocks, tables }, i) => grid(`${register} ${i + 1}`, blocks, { tables }));
}

/** Keys that stand in the filled rows of the sheets, headers left out. */
function keysIn(grids: readonly Grid[], keys: ReadonlySet<CellValue>): number {
  return grids.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== undefined && keys.has(cell)).length;
}

test.each(["systems", "cases"] as const)(
  "%s: in whatever lists the rows stand, the findings are those of one list and every row is read once",
  async (register) => {
    await fc.assert(
      fc.asyncProperty(faulty(register), LAYOUT, async (rows, layout) => {
        const whole = await said([grid(register, [[0, 0, list(register, rows, SMALL[register])]])]);
        const grids = laidOut(register, rows, layout);
        const parts = await said(grids);
        expect(parts.said).toEqual(whole.said);
        const data = parts.data.registers[register] as RegisterData;
        const keyColumn = SMALL[register][0];
        const read = data.columns[keyColumn]!;
        expect([...read].sort()).toEqual(rows.map((row) => row[keyColumn]).sort());
        expect(keysIn(grids, new Set(read))).toBe(rows.length);
        // Each row is where it says that it is.
        read.forEach((key, row) => {
          const place = placeOfRow(data, row)!;
          expect(grids.find(({ name }) => name === place.sheet)!.rows[place.row]![place.part.columns[keyColumn]!.column]).toBe(key);
        });
        for (const finding of parts.findings) {
          const sheet = grids.find(({ name }) => name === finding.sheet)!;
          const row = dataRowOf(data, finding)!;
          expect(sheet.rows[finding.row]![finding.column] ?? "").toBe(data.columns[finding.columnKey]![row]);
        }
      }),
      { numRuns: 30 },
    );
  },
);

test("registers in lists of one another's sheets are told apart", async () => {
  await fc.assert(
    fc.asyncProperty(
      faulty("systems"),
      faulty("interfaces"),
      fc.boolean(),
      fc.integer({ min: 1, max: 4 }),
      async (systems, interfaces, beside, gap) => {
        const [a, b] = [list("systems", systems, SMALL.systems), list("interfaces", interfaces, SMALL.interfaces)];
        const whole = await said([grid("A", [[0, 0, a]]), grid("B", [[0, 0, b]])]);
        const at: [number, number] = beside ? [0, SMALL.systems.length + gap] : [a.length + gap, 0];
        const one = await said([
          grid("Overblik", [
            [0, 0, a],
            [...at, b],
          ]),
        ]);
        expect(one.said).toEqual(whole.said);
      },
    ),
    { numRuns: 20 },
  );
});

test("rows of a list that lacks a column are reported as not judged by it, never as wrong", async () => {
  const lacking = SMALL.systems.filter((key) => key !== "supplier");
  const { data } = readGrids([
    grid("2025", [[0, 0, list("systems", [record("systems", 1)], lacking)]]),
    grid("2026", [[0, 0, list("systems", [record("systems", 2, { supplier: "" })], SMALL.systems)]]),
  ]);
  const { findings, notJudged } = await check(data);
  expect(findings.map(({ rule, sheet, row, columnKey }) => [rule, sheet, row, columnKey])).toEqual([
    ["systems-required-value", "2026", 1, "supplier"],
  ]);
  expect(notJudged.filter(({ rule }) => rule === "systems-required-value").map(({ reason }) => reason)).toContainEqual({
    kind: "column-missing-on",
    needs: "systems",
    columns: ["supplier"],
    sheets: ["2025"],
  });
});

test("an edit in one of the lists is judged as everything would be", () => {
  fc.assert(
    fc.property(faulty("systems"), LAYOUT, fc.nat(), fc.constantFrom("12345679", "", "26911745"), (rows, layout, at, cvr) => {
      const before = readGrids(laidOut("systems", rows, layout)).data;
      const changed = rows.map((row, i) => (i === at % rows.length ? { ...row, supplierCvr: cvr } : row));
      const fresh = readGrids(laidOut("systems", changed, layout)).data;
      const systems = finish(reconcile(before.registers.systems, fresh.registers.systems!)) as NonNullable<
        WorkbookData["registers"]["systems"]
      >;
      const now: WorkbookData = { ...fresh, registers: { systems } };
      const input = { rules: RULES, data: now, context: CONTEXT };
      const result = finish(
        rerunRulesStepwise(
          { ...input, data: before },
          { data: { ...before, registers: {} }, context: CONTEXT, result: { findings: [], notJudged: [], judged: [] } },
        ),
      );
      const rerun = finish(rerunRulesStepwise(input, { data: before, context: CONTEXT, result }));
      const all = finish(
        rerunRulesStepwise(input, {
          data: { ...before, registers: {} },
          context: CONTEXT,
          result: { findings: [], notJudged: [], judged: [] },
        }),
      );
      expect(rerun).toEqual(all);
    }),
    { numRuns: 25 },
  );
});

test("a register of one list has no parts and no starts", () => {
  const { data } = readGrids([grid("Systemer", [[0, 0, list("systems", [record("systems", 1)], SMALL.systems)]])]);
  const systems = data.registers.systems!;
  expect(systems).not.toHaveProperty("starts");
  expect(partsOf(systems.mapping)).toEqual([systems.mapping]);
  expect(Object.keys(data.registers)).toEqual<RegisterId[]>(["systems"]);
});
