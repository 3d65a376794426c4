import { createWorkbookPort } from "../../excel/workbook-port";
import { onStandIn, sheetNames } from "../../excel/testing/on-stand-in";
import { createApp } from "../app";

const SYSTEMS = {
  name: "Systemer og kontrakter",
  rows: [
    ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Ønskes vist i SAPA", "Udløbsdato"],
    ["K", "KMD Sag", "KMD", "ESDH", "Ja", "Nej", 46_752],
    ["S1", "Nexus", "KMD", "Fagsystem", "Ja", "Nej", 47_000],
  ],
};
const AREAS = {
  name: "Sagsområder",
  rows: [
    ["Sagsområde-id", "Sagsområde", "KLE-nummer", "Nuværende system", "Exitvej", "Målsystem", "Startdato", "Slutdato"],
    ["SO-1", "Byggesag", "02.34", "KMD Sag", "Arkiveres", "", 46_500, 46_560],
  ],
};

async function values(sheet: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values");
    await context.sync();
    return used.values as unknown[][];
  });
}

test("a scenario is reckoned over what was read, written on a sheet of ours, and leaves the register as it is", () =>
  onStandIn([SYSTEMS, AREAS], async () => {
    const app = createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 0) });
    const before = await values("Sagsområder");
    await app.run({ id: "readOverview", overview: "plan" });
    const { choices } = app.session.get().overviews.plan.value!.whatIf;
    expect(choices.areas).toEqual([{ row: 0, name: "Byggesag", route: "Arkiveres", target: "", scenario: "", start: 46_500, end: 46_560 }]);
    expect(choices.systems.map(({ label }) => label)).toEqual(["KMD Sag (K)", "Nexus (S1)"]);
    const outcome = await app.run({
      id: "scenario",
      choices,
      assumptions: [{ register: "caseAreas", row: 0, column: "startDate", value: 46_530 }],
    });
    expect(outcome).toEqual({ kind: "done", action: "scenario", sheet: "Scenarie" });
    expect(await sheetNames()).toContain("Scenarie");
    const text = (await values("Scenarie")).flat().map(String).join("\n");
    expect(text).toContain("Sagsområder SO-1, ”Startdato”: 23-04-2027 → 23-05-2027");
    expect(text).toContain("23-04-2027 – 22-06-2027");
    expect(await values("Sagsområder")).toEqual(before);
  }));
