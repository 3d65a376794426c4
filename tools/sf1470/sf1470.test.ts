import { renderElements } from "./render-elements";
import { readEdition, readSections } from "./read-instructions";

const FRONT = `| **Anvendelse af Prøveobjektet** |     |\n| 7\\. juli 2023 |\n\nVersion: 1.7\n`;
const row = (name: string, rule: string, form: string): string =>
  `<tr><td><p>${name}</p></td><td colspan="3">d</td><td>${rule}</td><td>${form}</td><td></td></tr>`;
const relation = (...rows: string[]): string =>
  `<table><tbody><tr><th>Rolle:</th><th><p>Forekomster:<strong><br>0..*</strong></p></th></tr><tr><td colspan="7">XSD-struktur</td></tr>` +
  `<tr><td><strong>Navn på dataelement</strong></td><td>Definition</td><td>Regel</td><td>Format</td><td>Eksempel</td></tr>${rows.join("")}</tbody></table>`;

const TEXT = `${FRONT}
# Anvisninger
## Prøvens ID
| UUIDIdentifikator | Prøvens ID. | **\\[OB2\\]** Obligatorisk | UUID (string) | 1111 |
## Uden tabel
<table><tr><td>Dato</td><td>Version</td></tr></table>
### Rolle
${relation(
  row("Rolle", "<strong>[OB3]</strong> Ved tilføjelse", "UUID&nbsp;(string)"),
  row("Virkning/<br>FraTidspunkt", "<strong>[OB5]</strong> Obl.", "Dato og tidspunkt (dateTime)."),
  row("Virkning AktoerTypeKode", "[OB5] Obl.", "Tekst (string/enumeration)"),
  row("Undtaget/<br>Hjemmel", "Obligatorisk, hvis prøven er undtaget", "Tekst (string)<p>Op til 1024<br>karakterer</p>"),
  row("CPR-nr", "MÅ IKKE UDFYLDES.", "Op til 10 karakterer"),
)}
`;

describe("KOMBIT's instructions", () => {
  it("are read with title, version and date", () => {
    expect(readEdition(TEXT, "case")).toEqual({
      object: "case",
      name: "KOMBIT: Anvendelse af Prøveobjektet",
      version: "1.7",
      date: "2023-07-07",
    });
    expect(() => readEdition("Version: 1.7", "case")).toThrow("front page");
  });

  it("give each element with duty, form and length, and skip other tables", () => {
    expect(readSections(TEXT, "case")).toEqual([
      { object: "case", title: "Prøvens ID", elements: [{ name: "UUIDIdentifikator", duty: "save", form: "uuid" }] },
      {
        object: "case",
        title: "Rolle",
        occurs: "0..*",
        elements: [
          { name: "Rolle", duty: "relation", form: "uuid" },
          { name: "Virkning/FraTidspunkt", duty: "validity", form: "dateTime" },
          { name: "Virkning/AktoerTypeKode", duty: "validity", form: "enumeration" },
          { name: "Undtaget/Hjemmel", duty: "conditional", form: "text", max: 1024 },
          { name: "CPR-nr", duty: "forbidden", form: "text", max: 10 },
        ],
      },
    ]);
  });

  it("are refused where a duty or a form is not known", () => {
    expect(() => readSections(relation(row("X", "Måske", "Tekst")), "case")).toThrow("Unknown duty");
    expect(() => readSections(relation(row("X", "[OB1] Ja", "Farve")), "case")).toThrow("Unknown form");
    expect(() => readSections(relation("<tr><td>X</td></tr>"), "case")).toThrow("too few cells");
  });

  it("become a file that says where they are from, one element a line", () => {
    const editions = [readEdition(TEXT, "case")];
    const sections = readSections(TEXT, "case");
    const file = renderElements(editions, sections);
    expect(JSON.parse(file)).toMatchObject({ editions, sections });
    expect(file).toContain('"KOMBIT: Anvendelse af Prøveobjektet, version 1.7 of 2023-07-07"');
    expect(file.split("\n")).toContain('      {"name":"CPR-nr","duty":"forbidden","form":"text","max":10}');
  });
});
