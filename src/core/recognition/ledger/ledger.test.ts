import fc from "fast-check";
import { type CellValue, isBlank } from "../../model/cell";
import { partsOf } from "../../model/parts";
import { createRegisterBuilder, dataRect } from "../../validate/build-register-data";
import { joinParts, partAsRegister } from "../../validate/join-parts";
import { recogniseWorkbook } from "../recognise";
import type { SheetInfo } from "../sheet";
import { createLedger } from "./create-ledger";
import { countOf, type LedgerEntry, type SheetLedger } from "./ledger";
import { ledgerLine } from "./ledger-line";

type Rows = readonly (readonly CellValue[])[];
const HEADERS = ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Forvaltning", "Årlig udgift (kr.)"];
const INTERFACES = ["Snitflade-id", "Afsendersystem", "Modtagersystem", "Beslutning", "Frekvens"];
const system = (n: number): CellValue[] => [`S-${n}`, `Fagsystem ${n}`, "KMD", "Fagsystem", "Social", 100 * n];

/** Sheets as Excel hands them over: of the first rows everything is known, of the others what is asked for. */
function infoOf(name: string, rows: Rows, topRows: number): SheetInfo {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const whole = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  const isEmpty = whole.every((row) => row.every(isBlank));
  const used = isEmpty ? null : { row: 0, column: 0, rowCount: whole.length, columnCount: width };
  return { name, visibility: "visible", used, tables: [], top: isEmpty ? [] : whole.slice(0, topRows) };
}

function account(
  book: Readonly<Record<string, Rows>>,
  topRows = 60,
  merges: [] | null = [],
): { ledgers: readonly SheetLedger[]; rowsRead: number; asked: number } {
  const sheets = Object.entries(book).map(([name, rows]) => infoOf(name, rows, topRows));
  const recognition = recogniseWorkbook(sheets);
  const at = (sheet: string, row: number, column: number): CellValue => book[sheet]![row]?.[column] ?? "";
  const registers = recognition.mappings.map((mapping) =>
    joinParts(
      mapping,
      partsOf(mapping).map((part) => {
        const own = partAsRegister(mapping, part);
        const builder = createRegisterBuilder(own, merges);
        const rect = dataRect(own);
        if (rect !== null) builder.add(0, cut(part.sheet, rect, at));
        return builder.finish();
      }),
    ),
  );
  const ledger = createLedger({ sheets, recognition, registers });
  for (const { sheet, rect } of ledger.toRead) ledger.add(sheet, rect, cut(sheet, rect, at));
  const rowsRead = registers.reduce((sum, { rowCount }) => sum + rowCount, 0);
  return { ledgers: ledger.finish(), rowsRead, asked: ledger.toRead.reduce((sum, { rect }) => sum + rect.rowCount, 0) };
}

function cut(
  sheet: string,
  rect: { row: number; column: number; rowCount: number; columnCount: number },
  at: (sheet: string, row: number, column: number) => CellValue,
): CellValue[][] {
  return Array.from({ length: rect.rowCount }, (_, r) =>
    Array.from({ length: rect.columnCount }, (__, c) => at(sheet, rect.row + r, rect.column + c)),
  );
}

const filledRows = (rows: Rows): number => rows.filter((row) => row.some((cell) => !isBlank(cell))).length;
const entriesOf = ({ entries }: SheetLedger): string[] =>
  entries.map((entry) => `${entry.kind}${"reason" in entry ? ` ${entry.reason}` : ""} ${entry.count}`).sort();
const one = (rows: Rows, topRows?: number): SheetLedger => account({ Systemer: rows }, topRows).ledgers[0]!;

describe("every filled row is exactly one of: header, read, left out, asked about, or on a sheet that is no register", () => {
  const anyRow = fc.oneof(
    { weight: 6, arbitrary: fc.nat(99).map(system) },
    fc.constantFrom<CellValue[]>(
      [],
      ["", "", ""],
      ["Social og Sundhed"],
      ["I alt", "", "", "", "", 300],
      ["", "", "", "", "", 0],
      ["S-77"],
      ["* Kun systemer i drift"],
      ["", "", "", "", "", "", "Kilde: KITOS"],
      ["", "", "", "", "", "", "", "x", 3],
      ["Side 2 af 5"],
      HEADERS,
      INTERFACES,
      ["SN-1", "S-1", "S-2", "Bevares", "Dagligt"],
      ["\u200b"],
    ),
    fc.array(fc.constantFrom<CellValue>("", "", "a", 1, true, " "), { maxLength: 9 }),
  );
  const sheetRows = fc
    .tuple(
      fc.array(anyRow, { maxLength: 6 }),
      fc.constantFrom<CellValue[][]>([], [HEADERS], [INTERFACES]),
      fc.array(anyRow, { maxLength: 40 }),
    )
    .map(([above, headers, below]) => [...above, ...headers, ...below]);

  it("the sum of a sheet's entries is the count of its filled rows, and what is read is what the registers hold", () => {
    const books = fc.record({ Systemer: sheetRows, Ark2: sheetRows, Noter: sheetRows });
    fc.assert(
      fc.property(books, fc.constantFrom(5, 60), (book, topRows) => {
        const { ledgers, rowsRead } = account(book, topRows);
        for (const ledger of ledgers) {
          const sum = ledger.entries.reduce((all, { count }) => all + count, 0);
          expect([ledger.sheet, ledger.filled, sum]).toEqual([ledger.sheet, filledRows(book[ledger.sheet as "Ark2"]), sum]);
          expect(sum).toBe(ledger.filled);
          const listed = ledger.entries.flatMap((entry) => entry.rows.map(({ row }) => row));
          expect(new Set(listed).size).toBe(listed.length);
        }
        // Two parts side by side may share a sheet row; below one another they never do.
        expect(ledgers.reduce((all, ledger) => all + countOf(ledger, "read"), 0)).toBeLessThanOrEqual(rowsRead);
        expect(rowsRead === 0 || ledgers.some((ledger) => countOf(ledger, "read") > 0)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

it("titles, own columns, headings, totals and notes are each named", () => {
  const rows = [
    ["Lille Kommune"],
    ["Opdateret maj"],
    HEADERS,
    ["Social og Sundhed"],
    system(1),
    system(2),
    ["I alt", "", "", "", "", 300],
    ["", "", "", "", "", "", "husk", "ny aftale"],
    [],
    system(3),
    ["* Kun i drift"],
  ];
  const ledger = one(rows);
  expect(entriesOf(ledger)).toEqual([
    "header 1",
    "left-out above 2",
    "left-out heading 1",
    "left-out note 1",
    "left-out own-columns 1",
    "left-out total 1",
    "read 3",
  ]);
  expect(ledger.filled).toBe(10);
  expect(ledgerLine(ledger, "da")).toBe(
    "3 rækker læst · 2 rækker over overskrifterne, 1 underoverskrift, 1 sum, 1 note og 1 række kun udfyldt i kolonner, der ikke er registrets udeladt",
  );
  const left = ledger.entries.find(
    (entry): entry is Extract<LedgerEntry, { kind: "left-out" }> => entry.kind === "left-out" && entry.reason === "own-columns",
  );
  expect(left!.rows).toEqual([{ row: 7, text: "husk" }]);
});

it("a column of the municipality's own at the very left holds headings, running numbers and texts of the printed page", () => {
  const own = (first: CellValue, cells: readonly CellValue[] = []): CellValue[] => [first, ...cells];
  const rows = [
    own("Løb", HEADERS),
    own(1, system(1)),
    own("Teknik"),
    own(2, system(2)),
    own(3),
    own("fortsat fra forrige side"),
    own(4, system(3)),
  ];
  expect(entriesOf(one(rows))).toEqual(["header 1", "left-out heading 1", "left-out page 1", "left-out prepared 1", "read 3"]);
});

it("a sheet that is no register is named whole, and an empty one is empty", () => {
  const { ledgers } = account({
    Systemer: [HEADERS, system(1)],
    Telefonliste: [["Navn", "Lokal"], ["Bo", 1234], [], ["Ida", 1235]],
    Tom: [],
  });
  expect(ledgers.map((ledger) => [ledger.sheet, ledger.filled, ...entriesOf(ledger)])).toEqual([
    ["Systemer", 2, "header 1", "read 1"],
    ["Telefonliste", 3, "no-register no-known-headers 3"],
    ["Tom", 0],
  ]);
  expect(ledgerLine(ledgers[1]!, "da")).toBe("3 rækker hører ikke til et register: der er ingen overskrifter, som et register har");
  expect(ledgerLine(ledgers[2]!, "da")).toBe("Arket er tomt");
});

it("a sheet that a question is about waits for the answer, row for row", () => {
  const rows = [["Vores lister"], ["Id", "Navn", "Hvem", "Nej"], ["1", "Nexus", "Bo", "x"], [], ["2", "Opus", "Ida", "x"]];
  const { ledgers } = account({ "Systemer og kontrakter": rows });
  expect(entriesOf(ledgers[0]!)).toEqual(["asked 4"]);
  expect(ledgerLine(ledgers[0]!, "da")).toBe("4 rækker venter på jeres svar");
});

it("a sheet whose merged cells are not known says so, wherever the register has its parts", () => {
  const book = { "Systemer Social": [HEADERS, system(1)], "Systemer Teknik": [HEADERS, system(2)], Telefonliste: [["Navn"], ["Bo"]] };
  const { ledgers } = account(book, 60, null);
  const unknown = "Excel oplyser ikke, hvilke celler der er flettet: en celle, der er flettet nedad, er kun læst for sin øverste række";
  expect(ledgers.map((ledger) => ledgerLine(ledger, "da").includes(unknown))).toEqual([true, true, false]);
  expect(account(book).ledgers.map((ledger) => ledgerLine(ledger, "da").includes(unknown))).toEqual([false, false, false]);
});

describe("what is read for it", () => {
  it("is nothing where all is known, and only the gaps where it is not", () => {
    const many = Array.from({ length: 500 }, (_, i) => system(i));
    expect(account({ Systemer: [HEADERS, ...many] }, 40).asked).toBe(0);
    expect(account({ Systemer: [HEADERS, ...many, [], [], system(1)] }, 40).asked).toBe(2);
  });
  it("is nothing of a large sheet that is no register, which is counted by its height", () => {
    const large = Array.from({ length: 3_000 }, (_, i) => Array.from({ length: 20 }, (__, c) => (i % 2 === 0 ? c : "")));
    const { ledgers, asked } = account({ Data: large }, 40);
    expect([asked, ledgers[0]!.estimated, ledgers[0]!.filled]).toEqual([0, true, 2_980]);
    expect(ledgerLine(ledgers[0]!, "da")).toBe(
      "op til 2.980 rækker hører ikke til et register: der er ingen overskrifter, som et register har · overskrifter er søgt i de øverste 40 rækker",
    );
  });
});
