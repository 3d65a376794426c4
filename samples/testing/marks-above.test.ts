import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createRunContext } from "../../src/app/run-context";
import { highlightDependencies } from "../../src/app/use-cases/highlight-dependencies";
import { createWorkbookPort } from "../../src/excel/workbook-port";
import { openWorkbook } from "../../stand-in/file/workbook-file";
import { startHost } from "../../stand-in/node";
import { createWorkbook } from "../../xlsx/new";
import { plainInterface, plainSheet, plainSystem } from "./plain-rows";

const THEIRS = '$A2&lt;&gt;""';

/** Two systems, one of them tied to KMD Sag, under a format of the user's that stops all others. */
function underTheirFormat(): Uint8Array {
  const parts = unzipSync(
    createWorkbook({
      sheets: [
        plainSheet("systems", [plainSystem(1, { "Integrerer til KMD Sag": "Ja" }), plainSystem(2)]),
        plainSheet("interfaces", [plainInterface(1, "S-01", "KMD Sag", { Integrationskomponent: "KMD Sag", Beslutning: "Nedlægges" })]),
      ],
    }),
  );
  const sheet = "xl/worksheets/sheet1.xml";
  const format = `<conditionalFormatting sqref="A2:V40"><cfRule type="expression" priority="1" stopIfTrue="1"><formula>${THEIRS}</formula></cfRule></conditionalFormatting>`;
  parts[sheet] = strToU8(strFromU8(parts[sheet]!).replace("<pageMargins", `${format}<pageMargins`));
  return zipSync(parts);
}

test("marks are seen above a format of the user's that stops all others, and hers stays", async () => {
  const host = await startHost({ document: openWorkbook(underTheirFormat()).document });
  const uninstall = host.installGlobals();
  try {
    await highlightDependencies(createRunContext(createWorkbookPort("da")));
    await host.host.settled();
    const document = host.host.cells.document();
    const id = document.snapshot.sheetOrder.find((each) => document.snapshot.sheets[each]?.name === "Systemer og kontrakter")!;
    const formats = document.sheets[id]!.conditionalFormats;
    const theirs = formats.filter(({ stopIfTrue }) => stopIfTrue);
    expect(theirs).toHaveLength(1);
    expect(formats.length).toBeGreaterThan(1);
    for (const format of formats) if (format !== theirs[0]) expect(format.priority).toBeLessThan(theirs[0]!.priority);
  } finally {
    uninstall();
    host.close();
  }
}, 60_000);
