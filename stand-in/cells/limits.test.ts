import { documentFromSheets, startHost, type NodeHost } from "../node";

jest.setTimeout(120_000);

const ROWS = 3_000;
const ABOVE = ["Tal", "Tekst", "Dato"];

/** Seconds of processor for a whole case, opening included; what is held off takes minutes, or never ends. */
const MOST_SECONDS = 12;

async function open(formulas: readonly string[], wholeSheets = true): Promise<NodeHost> {
  const rows = Array.from({ length: ROWS }, (_, i) => [(i * 7919) % 1009, i % 2 === 0 ? "lige" : `tekst ${i}`, 40_000 + i]);
  const document = documentFromSheets([
    { name: "Ark1", rows: [ABOVE, ...rows] },
    { name: "Ark2", rows: formulas.map((formula) => [formula]) },
  ]);
  for (const line of Object.values(Object.values(document.snapshot.sheets)[1]!.cellData ?? {}))
    Object.assign(line![0]!, { v: "som før", t: 1 });
  // As the workbench has them; batch gives sheets room for what is filled.
  const host = await startHost({ document, wholeSheets });
  await host.host.settled();
  return host;
}

async function calculated(
  formulas: readonly string[],
  wholeSheets?: boolean,
): Promise<{ values: unknown[]; reasons: Record<number, string>; seconds: number }> {
  const before = process.cpuUsage();
  const host = await open(formulas, wholeSheets);
  const { calculation, sheets, values } = host.host.cells;
  const sheet = sheets.ids()[1]!;
  // Each is calculated when something that it depends on is changed; here, all at once.
  await calculation.calculate(true);
  const read = values.read(sheet, { row: 0, column: 0, rowCount: formulas.length, columnCount: 1 }).map(([value]) => value);
  const { user, system } = process.cpuUsage(before);
  host.close();
  return {
    values: read,
    reasons: Object.fromEntries(calculation.uncalculated.map(({ row, reason }) => [row, reason])),
    seconds: (user + system) / 1e6,
  };
}

const TOO_MUCH: readonly (readonly [string, string])[] = [
  ["=SUM(Ark1!A:XFD*1)", "more than 1500000 values"],
  ['=REDUCE("a",SEQUENCE(60),LAMBDA(x,y,x&x))', "a text of more than 32767 characters"],
  ["=REDUCE(0,SEQUENCE(400000),LAMBDA(x,y,x+y))", "more than 1500000 values"],
  ["=SUM(MAP(SEQUENCE(1000,400),LAMBDA(x,SUM(Ark1!A1:A3000))))", "more than 1500000 values"],
  ["=SUMPRODUCT((Ark1!A1:A3000=TRANSPOSE(Ark1!A1:A3000))*1)", "more than 1500000 values"],
  ["=MMULT(SEQUENCE(500,500),SEQUENCE(500,500))", "MMULT: its arguments are too large"],
  ["=MINVERSE(SEQUENCE(200,200)+MUNIT(200))", "MINVERSE: its arguments are too large"],
  ["=MUNIT(1E9)", "MUNIT: its arguments are too large"],
  ["=SEQUENCE(1000000,1000000)", "SEQUENCE: its arguments are too large"],
  ["=EXPAND(Ark1!A1,1048576,16384)", "EXPAND: its arguments are too large"],
  ['=REPT("a",1E9)', "REPT: its arguments are too large"],
  ['=SUBSTITUTE(REPT("a",16000),"a",REPT("b",32000))', "SUBSTITUTE: its arguments are too large"],
  ['=NETWORKDAYS.INTL(1,2958465,"1111110",Ark1!C2:C3000)', "NETWORKDAYS.INTL: its arguments are too large"],
  ["=WORKDAY(1,2000000,Ark1!C2:C3000)", "WORKDAY: its arguments are too large"],
  ['=WORKDAY.INTL(1,1E9,"1111110")', "WORKDAY.INTL: its arguments are too large"],
  ["=VDB(1E9,1,1E9,0,1E9)", "VDB: its arguments are too large"],
  ["=BINOM.INV(1E9,0.5,0.5)", "BINOM.INV: its arguments are too large"],
  ["=BINOM.DIST.RANGE(1E9,0.5,0,1E9)", "BINOM.DIST.RANGE: its arguments are too large"],
  ["=HYPGEOM.DIST(5E8,1E9,5E8,2E9,TRUE)", "HYPGEOM.DIST: its arguments are too large"],
  ["=POISSON.DIST(1E9,1E9,TRUE)", "POISSON.DIST: its arguments are too large"],
  ["=NEGBINOM.DIST(1E9,1E9,0.5,TRUE)", "NEGBINOM.DIST: its arguments are too large"],
  ["=BESSELY(1,1E9)", "BESSELY: its arguments are too large"],
  ["=FLATTEN(SEQUENCE(1000,300))", "#NAME?"],
  ['=IMCSC("1+1E9i")', "IMCSC: its arguments are too large"],
  ["=IFNA(SEQUENCE(1000,300),0.1)", "IFNA: its arguments are too large"],
];

describe("formulas that would hold the thread for minutes or for ever", () => {
  test("keep their value and are named, and those beside them are calculated", async () => {
    const { values, reasons, seconds } = await calculated([...TOO_MUCH.map(([formula]) => formula), "=SUM(Ark1!A2:A3001)"]);
    expect(reasons).toEqual(Object.fromEntries(TOO_MUCH.map(([, reason], row) => [row, reason])));
    expect(values).toEqual([
      ...TOO_MUCH.map(() => "som før"),
      Array.from({ length: ROWS }, (_, i) => (i * 7919) % 1009).reduce((a, b) => a + b),
    ]);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });

  test("a LAMBDA that was stopped is calculated when its cells allow it", async () => {
    const host = await open(["=SUM(MAP(SEQUENCE(Ark1!A2),LAMBDA(x,x*2)))"]);
    const { calculation, sheets, values } = host.host.cells;
    const [first, second] = sheets.ids() as [string, string];
    const put = async (value: number) => {
      values.write(first, { row: 1, column: 0, rowCount: 1, columnCount: 1 }, () => value);
      await host.host.settled();
      return values.read(second, { row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]![0];
    };
    expect(await put(400_000)).toBe("som før");
    expect(calculation.uncalculated.map(({ reason }) => reason)).toEqual(["more than 1500000 values"]);
    expect(await put(3)).toBe(12);
    host.close();
  });
});

describe("whole columns, of which the engine would make a value for each of a million cells", () => {
  const filled = Array.from({ length: ROWS }, (_, i) => (i * 7919) % 1009);
  const even = filled.filter((_, i) => i % 2 === 0);
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

  const OVER_COLUMNS: readonly (readonly [string, unknown])[] = [
    ["=SUM(Ark1!A:A)", sum(filled)],
    ["=COUNTA(Ark1!B:B)", ROWS + 1],
    ['=COUNTIF(Ark1!B:B,"lige")', even.length],
    ['=COUNTIFS(Ark1!B:B,"lige",Ark1!A:A,">500")', even.filter((n) => n > 500).length],
    ["=COUNTIF(Ark1!B:B,Ark1!B2)", even.length],
    ['=SUMIFS(Ark1!A:A,Ark1!B:B,"lige",Ark1!C:C,">0")', sum(even)],
    ['=SUMIF(Ark1!B:B,"lige",Ark1!A:A)', sum(even)],
    ["=SUMPRODUCT(Ark1!A:A,Ark1!A:A)", sum(filled.map((n) => n * n))],
    ['=VLOOKUP("tekst 5",Ark1!B:C,2,FALSE)', 40_005],
    ['=INDEX(Ark1!C:C,MATCH("tekst 5",Ark1!B:B,0))', 40_005],
    ['=XLOOKUP("tekst 5",Ark1!B:B,Ark1!C:C)', 40_005],
    ["=MAX(Ark1!C:C)", 40_000 + ROWS - 1],
    ["=COUNTBLANK(Ark1!B1:B9)", 0],
    ["=COUNTBLANK(Ark1!B:B)", 1_048_576 - ROWS - 1],
    ["=COUNTBLANK(Ark1!B:D)", 3 * 1_048_576 - 2 * (ROWS + 1)],
    ["=COUNTBLANK(Ark1!B2:B1048576)", 1_048_575 - ROWS],
    ['=COUNTIF(Ark1!B:B,"")', 1_048_576 - ROWS - 1],
    ['=COUNTIF(Ark1!B:B,"=")', 1_048_576 - ROWS - 1],
    ['=COUNTIF(Ark1!B:B,"<>lige")', 1_048_576 - even.length],
    ['=COUNTIF(Ark1!B:B,"<>")', ROWS + 1],
    ['=COUNTIF(Ark1!B1:B9,"")', 0],
  ];
  test.each([
    ["has all its rows", true],
    ["has room for what is filled", false],
  ])("are calculated over what is filled in them, and have Excel's rows: a sheet that %s", async (_, wholeSheets) => {
    const { values, reasons, seconds } = await calculated(
      OVER_COLUMNS.map(([formula]) => formula),
      wholeSheets,
    );
    expect(reasons).toEqual({});
    expect(OVER_COLUMNS.map(([formula], i) => [formula, values[i]])).toEqual(OVER_COLUMNS);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });

  test.each([true, false])("are named where each blank is made, with all rows from the start: %s", async (wholeSheets) => {
    const { values, reasons } = await calculated(
      ['=COUNTIFS(Ark1!B:B,"",Ark1!A:A,"")', "=SUM(Ark1!A:A*2)", "=ROWS(Ark1!A:A)"],
      wholeSheets,
    );
    expect(values).toEqual(["som før", "som før", "som før"]);
    const reason = "more than 1500000 values";
    expect(reasons).toEqual({ 0: reason, 1: reason, 2: reason });
  });

  test("what a formula spills below the last filled row is part of its column", async () => {
    const { values } = await calculated(["=SUM(Ark2!C:C)", "=SUM(Ark2!C:C)"]);
    expect(values).toEqual([0, 0]);
    const host = await open(["=SUM(Ark2!C:C)"]);
    const { sheets, values: cells } = host.host.cells;
    const sheet = sheets.ids()[1]!;
    cells.write(sheet, { row: 0, column: 2, rowCount: 1, columnCount: 1 }, () => "=SEQUENCE(4000)");
    await host.host.settled();
    expect(cells.read(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 })).toEqual([[(4000 * 4001) / 2]]);
    host.close();
  });
});
