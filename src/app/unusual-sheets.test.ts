import type { CellValue } from "../core/model/cell";
import { REGISTERS, registerSpec } from "../core/registers";
import type { RegisterId } from "../core/model/register-id";
import { VALID_ROWS } from "../core/rules/testing/rows";
import type { SheetSource } from "../../stand-in/cells/document-from-sheets";
import { onStandIn } from "../excel/testing/on-stand-in";
import { createWorkbookPort } from "../excel/workbook-port";
import { createRunContext } from "./run-context";
import { validateWorkbook, type Validation } from "./validation/validate-workbook";

type Row = Readonly<Record<string, CellValue>>;

/** Faults of several kinds in each register: a blank required cell, a value outside its list, a key twice, a wrong reference. */
function rowsOf(id: RegisterId): Row[] {
  const valid: Row = VALID_ROWS[id];
  const spec = registerSpec(id);
  const choice = spec.columns.find(({ kind }) => kind === "choice")!.key;
  const required = spec.columns.find((column) => column.required && column.kind === "text")?.key ?? choice;
  return [
    valid,
    { ...valid, [spec.keyColumn]: "X-2", [choice]: "Noget helt andet" },
    { ...valid, [required]: "" },
    {
      ...valid,
      [spec.keyColumn]: "X-4",
      ...Object.fromEntries(spec.columns.filter(({ references }) => references).map(({ key }) => [key, "Ukendt"])),
    },
    { ...valid, [spec.keyColumn]: "" },
  ];
}

const clean: SheetSource[] = REGISTERS.map(({ id, title, columns }) => ({
  name: title.da.slice(0, 31),
  rows: [columns.map(({ header }) => header.da), ...rowsOf(id).map((row) => columns.map(({ key }) => row[key] ?? ""))],
}));

/** The same registers as they are met: names that say nothing, titles, own columns, columns turned round, other words. */
const unusual: SheetSource[] = REGISTERS.map(({ id, columns }, i) => {
  const turned = [...columns].reverse();
  const header = columns.map(({ header: { da }, synonyms }) => (synonyms[0] ?? da).toUpperCase()).reverse();
  return {
    name: `Ark${i + 1}`,
    rows: [
      ["Eksempelkommune"],
      ["Opdateret i november"],
      ["Vores nr.", ...header, "Vores note"],
      ...rowsOf(id).map((row, r) => [r + 1, ...turned.map(({ key }) => row[key] ?? ""), "Egen tekst"]),
    ],
  };
});

/** A filter over each sheet that hides two of its rows, as a user has left it. */
async function filter(): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    for (const sheet of sheets.items) {
      sheet.autoFilter.apply(sheet.getRange("A3:D8"));
      sheet.getRange("5:6").rowHidden = true;
    }
    await context.sync();
  });
}

/** What was found, without where the sheet has it. */
const facts = ({ findings, registers }: Validation): string[] =>
  findings
    .map(({ rule, messageId, register, row, columnKey, data }) => {
      const { firstRow } = registers.find(({ mapping }) => mapping.register === register)!.mapping;
      return JSON.stringify([rule, messageId, register, row - firstRow, columnKey, data]);
    })
    .sort();

const NOW = (): Date => new Date(2026, 10, 24, 9, 5);
const validate = (sheets: readonly SheetSource[], before: () => Promise<void> = () => Promise.resolve()): Promise<Validation> =>
  onStandIn(sheets, async () => {
    await before();
    return (await validateWorkbook(createRunContext(createWorkbookPort("da"), { clock: NOW }))).validation;
  });

test("turned columns, other words, two title rows, own columns and a filter: the same findings in all registers as on clean sheets", async () => {
  const expected = await validate(clean);
  const found = await validate(unusual, filter);
  expect(new Set(expected.findings.map(({ register }) => register)).size).toBe(REGISTERS.length);
  expect(expected.findings.length).toBeGreaterThan(20);
  expect(found.recognition.questions).toEqual([]);
  expect(found.registers.map(({ mapping, rows }) => [mapping.register, mapping.headerRow, rows])).toEqual(
    REGISTERS.map(({ id }) => [id, 2, rowsOf(id).length]),
  );
  expect(facts(found)).toEqual(facts(expected));
  expect(found.notJudged).toEqual(expected.notJudged);
  expect(found.judged).toEqual(expected.judged);
});
