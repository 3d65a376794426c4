import { documentFromSheets, startHost } from "../node";

const FORMULAS = Array.from({ length: 200 }, (_, i) => [i, `=SUM(A$1:A${i + 1})`]);

test.each(["while it is calculated", "while it is to be calculated once more"])(
  "a workbook that is closed %s ends in silence",
  async (when) => {
    const host = await startHost({ document: documentFromSheets([{ name: "Ark1", rows: FORMULAS }]) });
    await host.host.settled();
    const { calculation } = host.host.cells;
    const ended = [calculation.calculate(true)];
    if (when.endsWith("once more")) ended.push(calculation.calculate(true));
    host.close();
    await expect(Promise.all(ended)).resolves.toBeDefined();
  },
);
