import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRegisters, readTable } from "./registers";
import { refreshExample } from "./refresh";

const DOCUMENT = readFileSync(join(__dirname, "../../docs/eksempel.md"), "utf8");
const tableUnder = (markdown: string, marker: string): string[][] => {
  const lines = markdown.split("\n");
  const at = lines.indexOf(`<!-- regnet: ${marker} -->`) + 2;
  return readTable(
    lines.slice(
      at,
      lines.findIndex((line, i) => i > at && !line.startsWith("|")),
    ),
  );
};

describe("the worked example", () => {
  it("has the figures that the core gives for its own registers", async () => expect(await refreshExample(DOCUMENT)).toBe(DOCUMENT));

  it("holds as many rows as it says", () => {
    const { registers } = readRegisters(DOCUMENT);
    const rows = (["systems", "interfaces", "caseAreas", "cases"] as const).map((id) => registers[id]!.rowCount);
    expect(rows).toEqual([6, 8, 4, 10]);
    expect(DOCUMENT).toContain("6 systemer, 8 snitflader, 4 sagsområder og 10 sager");
  });

  // Reckoned by hand, as the text beside the tables does.
  it.each([
    ["management / Nøgletal", "Hver måneds forsinkelse koster", ["150.000", ""]],
    ["management / Nøgletal", "Sidste sagsområde er ude", ["31-10-2027", "Tidligst, hvis de 2 uden dato når med"]],
    ["management / Nøgletal", "Systemer, der hænger på KMD Sag", ["3", "2 direkte, 1 gennem andre"]],
    ["management / Bølgerne mod kontraktens udløb", "Bølge 1: 1 område", ["01-03-2027", "30-04-2027", "61", "611 dage før udløb"]],
    ["management / Bølgerne mod kontraktens udløb", "Bølge 2: 1 område", ["01-10-2027", "31-10-2027", "31", "427 dage før udløb"]],
    [
      "systems-overview / Kontrakter, der skal opsiges",
      "Gammel Jobplan",
      ["30-06-2028", "31-12-2027", "Senere", "Gammel Jobplan udfases."],
    ],
    ["exit-strategy / Efter exitvej", "Flyt til fagsystem", ["2", "65", "135"]],
    ["cleanup / Skønnet tidsforbrug og pris", "Flyt", ["3", "1", "240"]],
    ["cleanup / KMD Sag før og efter oprydningen", "Oplyst", ["5", "3", "-1", "1"]],
  ])("%s: %s", (marker, label, cells) => {
    const row = tableUnder(DOCUMENT, marker).find(([first]) => first === label);
    expect(row?.slice(1)).toEqual(cells);
  });

  it("puts a table under a marker that has none, changes one that is wrong, and fails for what is not there", async () => {
    const marker = "<!-- regnet: systems-overview / Efter det år, kontrakten udløber -->";
    const systems = "### Systemer og kontrakter\n\n| System-id | Udløbsdato |\n| --- | --- |\n| A | 31-12-2030 |\n\n";
    const filled = await refreshExample(`${systems}${marker}\n\nTekst.\n`);
    expect(filled).toBe(`${systems}${marker}\n\n| Udløbsår | Systemer |\n| --- | --- |\n| 2030 | 1 |\n\nTekst.\n`);
    expect(await refreshExample(filled.replace("| 2030 | 1 |", "| 2030 | 7 |"))).toBe(filled);
    await expect(refreshExample("<!-- regnet: systems-overview / Findes ikke -->\n")).rejects.toThrow("Findes ikke");
    await expect(refreshExample(systems.replace("Udløbsdato", "Findes ikke"))).rejects.toThrow("Findes ikke");
  });
});
