import type { ICellData } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { documentFromSheets, startHost, type NodeHost } from "../node";
import type { DefinedName, WorkbookDocument } from "../document";
import { recalculated } from "../testing/recalculate";

jest.setTimeout(60_000);

type Content = string | number | { readonly f: string; readonly v?: string | number };

/** One sheet with formulas and the values that a file brings with them. */
function workbook(rows: readonly (readonly Content[])[], names: readonly DefinedName[] = []): WorkbookDocument {
  const document = documentFromSheets([
    { name: "Ark1", rows: rows.map((row) => row.map((cell) => (typeof cell === "object" ? (cell.v ?? "") : cell))) },
  ]);
  const data = Object.values(document.snapshot.sheets)[0]!.cellData!;
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell !== "object") return;
      const line = (data[r] ??= {}) as Record<number, ICellData>;
      line[c] = { ...line[c], f: cell.f };
      if (cell.v === undefined) delete line[c].v;
    }),
  );
  return { ...document, names };
}

const opened: NodeHost[] = [];
afterEach(() => opened.splice(0).forEach((host) => host.close()));

async function open(document: WorkbookDocument): Promise<NodeHost> {
  const host = await startHost({ document });
  opened.push(host);
  await host.host.settled();
  return host;
}

function read({ host }: NodeHost, row: number, column: number): unknown {
  const { sheets, values } = host.cells;
  return values.read(sheets.ids()[0]!, { row, column, rowCount: 1, columnCount: 1 })[0]![0];
}

async function write({ host }: NodeHost, row: number, column: number, value: unknown): Promise<void> {
  const { sheets, values } = host.cells;
  values.write(sheets.ids()[0]!, { row, column, rowCount: 1, columnCount: 1 }, () => value);
  await host.settled();
}

/** CPU seconds of the work alone; bounds are several times what it takes. */
async function cpuSeconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const name = (text: string, formula: string): DefinedName => ({ name: text, formula, hidden: false }) as DefinedName;

describe("what is calculated", () => {
  /** As Microsoft's own loan templates: formulas over names of whole columns, each with the value that the file brings. */
  const loan = (): WorkbookDocument =>
    workbook(
      [
        ["Ydelse", 1000, "Rente", 0.05],
        ...Array.from({ length: 480 }, (_, i) => [
          i + 1,
          ...Array.from({ length: 10 }, (__, k) => ({ f: `=IF(Nr<>"",Nr*Ydelse*${k + 1}+A${i + 2},"")`, v: -1 })),
        ]),
      ],
      [name("Nr", "=Ark1!$A:$A"), name("Ydelse", "=Ark1!$B$1")],
    );

  test("nothing on opening where every cell brings its value, nor when sheets and marks are added", async () => {
    const document = loan();
    let host!: NodeHost;
    expect(await cpuSeconds(async () => (host = await open(document)))).toBeLessThan(6);
    const marking = await cpuSeconds(() =>
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Signaturforklaring");
        sheet.getRange("A1:A2").formulas = [[2], ["=A1*3"]];
        const format = context.workbook.worksheets
          .getItem("Ark1")
          .getRange("A2:K481")
          .conditionalFormats.add("Custom" as Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = "=$A2=Signaturforklaring!$A$1";
        await context.sync();
        const result = sheet.getRange("A2").load("values");
        await context.sync();
        expect(result.values).toEqual([[6]]);
      }),
    );
    expect(marking).toBeLessThan(6);
    // Each of the 4,800 formulas brings a value that no calculation gives.
    const values = Array.from({ length: 480 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => read(host, row + 1, column + 1)),
    ).flat();
    expect([values.length, values.filter((value) => value !== -1)]).toEqual([4_800, []]);
  });

  test("formulas that bring no value, and what depends on an edited cell, through names and over several steps", async () => {
    const host = await open(
      workbook(
        [
          [2, { f: "=A1*10" }, { f: "=A1*10", v: -1 }, { f: "=C1+1", v: -1 }],
          [3, { f: "=A2*10", v: -1 }, { f: "=Dobbelt", v: -1 }, { f: "=SUM(Egne)", v: -1 }],
        ],
        [name("Egne", "=Ark1!$A$1:$A$2"), name("Dobbelt", "=SUM(Egne)*2")],
      ),
    );
    const all = () => [0, 1].map((row) => [1, 2, 3].map((column) => read(host, row, column)));
    expect(all()).toEqual([
      [20, -1, -1],
      [-1, -1, -1],
    ]);
    await write(host, 0, 0, 5);
    expect(all()).toEqual([
      [50, 50, 51],
      [-1, 16, 8],
    ]);
  });

  test("what can refer to any cell", async () => {
    const host = await open(workbook([[1, { f: '=INDIRECT("A"&1)+1', v: -1 }, { f: "=OFFSET(A1,0,1)+1", v: -1 }, { f: "=B1*2", v: -1 }]]));
    await write(host, 0, 0, 5);
    expect([1, 2, 3].map((column) => read(host, 0, column))).toEqual([6, 7, 12]);
  });

  test("what depends on cells that a formula spills into for the first time", async () => {
    const host = await open(workbook([[{ f: "=SEQUENCE(C1)", v: 1 }, { f: "=SUM(A1:A9)", v: 1 }, 1]]));
    await write(host, 0, 2, 4);
    expect(read(host, 3, 0)).toBe(4);
    expect(read(host, 0, 1)).toBe(10);
    await write(host, 0, 2, 2);
    expect(read(host, 0, 1)).toBe(3);
  });

  test("what changes by itself only when it is asked for", async () => {
    const host = await open(workbook([[1, { f: "=TODAY()", v: 1 }, { f: "=B1+1", v: -1 }]]));
    await write(host, 0, 0, 5);
    expect([read(host, 0, 1), read(host, 0, 2)]).toEqual([1, -1]);
    await host.Excel.run(async (context) => {
      context.workbook.application.calculate("Recalculate" as Excel.CalculationType.recalculate);
      await context.sync();
    });
    expect(read(host, 0, 1)).toBeGreaterThan(46_000);
    expect(read(host, 0, 2)).toBe((read(host, 0, 1) as number) + 1);
  });

  test("everything when everything is asked for", async () => {
    const host = await open(workbook([[1, { f: "=A1+1", v: -1 }]]));
    await host.Excel.run(async (context) => {
      context.workbook.application.calculate("Full" as Excel.CalculationType.full);
      await context.sync();
    });
    expect(read(host, 0, 1)).toBe(2);
  });

  test("4,000 broken names cost next to nothing, and one that is changed is used", async () => {
    const broken = Array.from({ length: 4000 }, (_, i) => name(`Navn_${i}`, "=#REF!"));
    const document = workbook([[7, { f: "=Tal+1", v: -1 }]], [...broken, name("Tal", "=Ark1!$A$1")]);
    let host!: NodeHost;
    const seconds = await cpuSeconds(async () => {
      host = await open(document);
      await write(host, 0, 0, 8);
    });
    expect(read(host, 0, 1)).toBe(9);
    expect(seconds).toBeLessThan(6);
  });
});

describe("a formula that the engine can't calculate keeps its value, is named, and the others are calculated", () => {
  test.each([
    ["IMAGE", '=IMAGE("https://example.invalid/"&A1)', "IMAGE"],
    ["8,001 characters", `=A1${"+1".repeat(4000)}`, "too deeply nested"],
    ["a structured reference", "=SUM(Tabel1[Id])+A1", "#NAME?"],
    ["an unknown function", "=EN.ANDEN.FUNKTION(A1)", "#NAME?"],
  ])("%s", async (_, f, reason) => {
    const host = await open(workbook([[1, { f, v: "som før" }, { f: "=A1+1", v: -1 }, { f: '=B1&"!"', v: "" }]]));
    expect(host.host.cells.calculation.uncalculated).toEqual([]);
    await write(host, 0, 0, 5);
    expect([1, 2].map((column) => read(host, 0, column))).toEqual(["som før", 6]);
    const [failure, ...more] = host.host.cells.calculation.uncalculated;
    expect(more).toEqual([]);
    expect(failure).toEqual({ sheet: host.host.cells.sheets.ids()[0], row: 0, column: 1, reason });
  });

  test("a function that throws", async () => {
    const document = workbook([[1, { f: "=ABS(A1)", v: 99 }, { f: "=A1+1", v: -1 }]]);
    const host = await open(document);
    const executor = host.host.cells.engine.injector.get(IFunctionService).getExecutor("ABS")!;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = () => {
      throw new RangeError("the stack is full");
    };
    try {
      await write(host, 0, 0, 5);
    } finally {
      executor.calculate = calculate;
    }
    expect([1, 2].map((column) => read(host, 0, column))).toEqual([99, 6]);
    expect(host.host.cells.calculation.uncalculated.map((cell) => cell.reason)).toEqual(["the stack is full"]);
    await write(host, 0, 0, -7);
    expect(read(host, 0, 1)).toBe(7);
  });
});

test("COUNTIFS over 150,000 blanks, twice, so that the engine's index is used", async () => {
  const host = await open(
    workbook([
      ["x", { f: '=COUNTIFS(C1:C150000,"")' }, "y"],
      [1, { f: '=COUNTIFS(C1:C150000,"",C1:C150000,"")' }],
    ]),
  );
  expect([read(host, 0, 1), read(host, 1, 1)]).toEqual([149_999, 149_999]);
  expect(host.host.cells.calculation.uncalculated).toEqual([]);
});

test.each([
  ['=HYPERLINK("#Ark1!A1","10-7")', "10-7"],
  ['=IF(A1=1,"1-2","")', "1-2"],
])("a quoted text stays as it is written: %s", async (f, shown) => {
  const host = await open(workbook([[1, { f }]]));
  expect(read(host, 0, 1)).toBe(shown);
});

describe("values that came with a file, and what is calculated again", () => {
  test("are held against each other, and one that is another is named", async () => {
    const { formulas, differences } = await recalculated(
      workbook([
        [1, { f: "=A1+1", v: 2 }, { f: "=SUM(A1:A2)/3", v: 1.66666666666667 }],
        [4, { f: '=A2&"x"', v: "5x" }, { f: '=TEXT(A2,"yyyy")', v: "1900" }],
      ]),
    );
    expect(formulas).toBe(4);
    expect(differences).toEqual([{ sheet: "Ark1", address: "B2", formula: '=A2&"x"', stored: "5x", calculated: "4x" }]);
  });

  test("days of a workbook that counts them from 1904 stay as they came, are named, and are read by what follows them", async () => {
    const document = {
      ...workbook([[1, { f: '=TEXT(A1,"YYYY-MM-DD")', v: "1904-01-02" }, { f: "=YEAR(A1)+0", v: 1904 }, { f: "=B1&C1", v: "" }]]),
      date1904: true,
    };
    const host = await open(document);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("A1").values = [[2]];
      await context.sync();
    });
    await host.host.settled();
    expect([read(host, 0, 1), read(host, 0, 2), read(host, 0, 3)]).toEqual(["1904-01-02", 1904, "1904-01-021904"]);
    const reason = "the workbook counts days from 1904";
    expect(host.host.cells.calculation.uncalculated).toMatchObject([
      { row: 0, column: 1, reason },
      { row: 0, column: 2, reason },
    ]);
  });
});
