import { createWorkbook } from "../../xlsx/new";
import { openWorkbook, saveWorkbook } from "../../stand-in/file/workbook-file";
import { matrixOf, MOST_CELLS } from "./cells";
import { withFormulas } from "./testing/formulas";

const HEADER = ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Integrerer til KMD Sag"];
const systems = (count: number) => ({
  name: "Systemer og kontrakter",
  rows: [HEADER, ...Array.from({ length: count }, (_, i) => [`S${i + 1}`, `System ${i + 1}`, "KMD", "Fagsystem", "Ja"])],
});

test("after saving and opening again formulas answer by themselves, and follow edits", async () => {
  const opened = openWorkbook(createWorkbook({ sheets: [systems(2)] }));
  let bytes: Uint8Array = new Uint8Array();
  let before: unknown[][] = [];
  await withFormulas(opened, async ({ write, values, host }) => {
    await write(['=SAPA.AFHÆNGIG("S1")', '=SAPA.STATUS("S1")']);
    before = await values(2);
    bytes = saveWorkbook(opened, host.host.cells.document(), host.host.cells.changes);
  });
  await withFormulas(openWorkbook(bytes), async ({ values, type, until }) => {
    expect(await values(2)).toEqual(before);
    // Nobody has pressed a button, and the pane is not there: the id is gone all the same.
    type("Systemer og kontrakter", 1, 0, "SYS-X");
    expect(await until((value) => value === "#N/A")).toBe("#N/A");
  });
});

test("thousands of cells and a long column are answered, none stays busy, and an edit reaches the one it matters to", () =>
  withFormulas(
    [systems(3_000)],
    async ({ write, values, type, until, traffic }) => {
      await write(Array.from({ length: 3_000 }, (_, i) => `=SAPA.AFHÆNGIG('Systemer og kontrakter'!A${i + 2})`));
      expect(new Set((await values(3_000)).flat())).toEqual(new Set(["Direkte: retning ikke oplyst"]));
      const before = traffic();
      expect(before).toEqual({ calls: 3_000, results: 3_000 });
      type("Systemer og kontrakter", 1, 4, "Nej");
      await until((value) => value !== "Direkte: retning ikke oplyst");
      expect(traffic()).toEqual({ calls: 3_000, results: 3_001 });
      await write(["=SAPA.AFHÆNGIG.LISTE('Systemer og kontrakter'!A2:A3001)", ...Array<string>(2_999).fill("")]);
      expect((await values(3_000)).flat().filter((value) => value === "Direkte: retning ikke oplyst")).toHaveLength(2_999);
      expect(traffic().calls).toBe(3_001);
    },
    "da",
    60_000,
  ));

test("an error of a cell stays in its row, as one cell and in a column", () =>
  withFormulas([systems(2), { name: "Nøgler", rows: [["S1"], [""], ["S2"]] }], async ({ write, values }) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nøgler").getRange("A2").formulas = [["=1/0"]];
      await context.sync();
    });
    await write(["=SAPA.AFHÆNGIG.LISTE(Nøgler!A1:A3)"]);
    expect((await values(3)).flat()).toEqual(["Direkte: retning ikke oplyst", "#DIV/0!", "Direkte: retning ikke oplyst"]);
    await write(["=SAPA.AFHÆNGIG(Nøgler!A2)", "", ""]);
    expect((await values(1)).flat()).toEqual(["#DIV/0!"]);
  }));

describe("very large ranges", () => {
  const column = (filled: number, rows: number, blank: unknown) => Array.from({ length: rows }, (_, i) => [i < filled ? `S${i}` : blank]);

  test.each([0, null, ""])("a whole column is answered down to its last filled cell (blank as %p)", (blank) => {
    const { rows, whole } = matrixOf([column(100, 1_048_576, blank), 6]);
    expect([rows.length, whole, rows[99]]).toEqual([100, true, ["S99", 6]]);
  });

  test("a column of ordinary length keeps its shape, one with too much in it is refused", () => {
    expect(matrixOf([column(3, 1_000, "")]).rows).toHaveLength(1_000);
    expect(matrixOf([column(MOST_CELLS + 1, MOST_CELLS + 1, "")])).toMatchObject({ rows: [], whole: false });
  });
});
