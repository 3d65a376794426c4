import { createApp } from "../src/app/app";
import { createWorkbookPort } from "../src/excel/workbook-port";
import { documentFromSheets, startHost } from "./node";

const SHEETS = [
  {
    name: "Systemer og kontrakter",
    rows: [
      ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Integrerer til KMD Sag"],
      ["S1", "Alfa", "KMD", "Fagsystem", "Ja"],
      ["S2", "Beta", "KMD", "Forkert", "Nej"],
    ],
  },
];

test("the add-in validates a workbook whose structure is protected, and says why it can't add sheets", async () => {
  const document = { ...documentFromSheets(SHEETS), protection: { structure: true, hasPassword: true } };
  const host = await startHost({ document });
  const uninstall = host.installGlobals();
  try {
    const app = createApp(createWorkbookPort("da"), { language: "da" });
    const validated = await app.run({ id: "validate" });
    expect(validated).toMatchObject({ kind: "done" });
    expect(app.session.get().validation?.findings.length).toBeGreaterThan(0);
    for (const action of ["summaries", "highlight"] as const)
      expect(await app.run({ id: action })).toMatchObject({ kind: "failed", action, failure: { code: "workbook-protected" } });
    const { changes } = host.host.cells;
    // No cell and no sheet; only that the workbook was validated is remembered in a part of ours.
    expect([changes.addedSheets, [...changes.values.keys()], [...changes.aspects.keys()], [...changes.workbook]]).toEqual([
      [],
      [],
      [],
      ["customXmlParts"],
    ]);
  } finally {
    uninstall();
    host.close();
  }
});
