/** Commands of the ribbon that can't do their work, with the pane closed: each ends, the pane comes up with the reason, nothing is written. */
import { exampleSheets, until, type OpenWorkbench } from "../testing";
import { marksOn, openWide, pressClosed } from "./pane-closed";
import { SYSTEMS } from "./workbooks";

jest.setTimeout(120_000);

let bench: OpenWorkbench;
const reported = (text: string | RegExp): Promise<void> => bench.pane.getByText(text).first().waitFor();
afterEach(() => expect(bench.faults).toEqual([]));

describe("a workbook without registers", () => {
  afterAll(async () => bench?.close());

  test("nothing recognised: what needs a register is grey, the rest ends and says why", async () => {
    bench = await openWide([{ name: "Ark1", rows: [["Indkøb"], ["Mælk"]] }]);
    const grey = [
      "Arbejdsliste",
      "Fundliste",
      "Kassationsprotokol",
      "Lav resuméer",
      "Lav strategimappe",
      "Markér afhængigheder",
      "Siden sidst",
    ];
    expect((await until(bench.greyed, (labels) => labels.length === grey.length)).sort()).toEqual(grey);
    const before = await bench.values();
    await pressClosed(bench, "Validér");
    await reported("Der blev ikke fundet noget register i projektmappen.");
    await bench.goTo("Ark1", "A2");
    for (const label of ["Forklar fund", "Fjern markering", "Fortryd sidste ændring"]) {
      await pressClosed(bench, label);
      expect(await bench.isPaneOpen()).toBe(true);
    }
    await reported("Der er ingen ændringer at fortryde.");
    expect(await bench.values()).toEqual(before);
    expect((await bench.greyed()).sort()).toEqual(grey);
  });
});

describe("a workbook with registers", () => {
  beforeAll(async () => {
    bench = await openWide(exampleSheets());
    await bench.settled();
  });
  afterAll(async () => bench?.close());
  const protectWorkbook = (on: boolean): Promise<void> =>
    bench.pane.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const { protection } = context.workbook;
          if (wanted) protection.protect();
          else protection.unprotect();
          await context.sync();
        }),
      on,
    );

  test("a protected workbook: the pane comes up with the reason, nothing is written, and the button can be pressed again", async () => {
    const before = await bench.values();
    await protectWorkbook(true);
    for (const [label, item] of [["Lav resuméer"], ["Fundliste"], ["Arbejdsliste"], ["Indsæt redskab", "Anskaffelser"]] as const) {
      await pressClosed(bench, label, item);
      expect({ label, open: await bench.isPaneOpen() }).toEqual({ label, open: true });
      await reported(/Projektmappens struktur er beskyttet/);
      expect(await bench.ribbonButton(label).getAttribute("aria-disabled")).not.toBe("true");
    }
    expect(await bench.values()).toEqual(before);
    await protectWorkbook(false);
  });

  test("a protected sheet: marks are refused with its name, and nothing is marked", async () => {
    const before = await bench.values();
    await bench.pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).protection.protect();
          await context.sync();
        }),
      SYSTEMS,
    );
    await pressClosed(bench, "Markér afhængigheder");
    expect(await bench.isPaneOpen()).toBe(true);
    await reported(new RegExp(`Arket ”${SYSTEMS}” er beskyttet`));
    expect([await marksOn(bench, SYSTEMS), await marksOn(bench, "Snitflader")]).toEqual([0, 0]);
    expect(await bench.values()).toEqual(before);
  });
});
