import { candidatesOf, choicesOf } from "./answer";
import type { MappingChoice } from "./choice";
import { recogniseWorkbook } from "./recognise";
import { data, sheet } from "./testing/sheet-info";

const SYSTEMS = ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Forvaltning"];
const COPIES = [sheet("Systemer", [SYSTEMS, data(6)]), sheet("Systemer (2)", [SYSTEMS, data(6)])];

describe("what is asked", () => {
  it("one good candidate is no question, whatever else is in the workbook: hidden copies, empty templates, lists of contacts", () => {
    const found = recogniseWorkbook([
      COPIES[0]!,
      sheet("Systemer (2)", [SYSTEMS, data(6)], { visibility: "hidden" }),
      sheet("Skabelon", [[...SYSTEMS, "Systemejer", "Integrerer til KMD Sag", "Ønskes vist i SAPA"]]),
      sheet("Kontakter", [["Ansvarlig", "Forvaltning", "Status", "Bemærkning"], data(4)]),
      sheet("Opgaver", [["Nr", "Opgave", "Ansvarlig", "Status", "Besluttet"], data(5)]),
      sheet("Ferie", [["Navn", "Uge"], data(2)]),
    ]);
    expect(found.questions).toEqual([]);
    expect(found.mappings.map(({ sheet: name }) => name)).toEqual(["Systemer"]);
  });

  it("a sheet that bears a register's name but not its headers", () => {
    const { questions, mappings } = recogniseWorkbook([sheet("IT Systemer", [["Overblik"], ["Id", "Navn"], data(2)])]);
    expect(mappings).toEqual([]);
    expect(questions).toEqual([
      {
        kind: "is-it",
        register: "systems",
        candidate: { sheet: "IT Systemer", headerRow: 1, rows: 1, columns: {}, unmatched: ["Id", "Navn"] },
      },
    ]);
  });

  it("a sheet with several headers of one register alone, whose key columns have other names", () => {
    const headers = ["Udvekslingsnøgle", "Retning", "Snitfladeversion", "Integrationstype", "Idriftsættelsesdato", "Frekvens"];
    expect(recogniseWorkbook([sheet("Ark1", [headers, data(6)])]).questions).toMatchObject([
      { kind: "is-it", register: "interfaces", candidate: { unmatched: ["Udvekslingsnøgle", "Retning"] } },
    ]);
    // Where there is a good candidate nothing is asked.
    const good = sheet("Snitflader", [["Snitflade-id", "Afsendersystem", "Modtagersystem", "Beslutning"], data(4)]);
    expect(recogniseWorkbook([sheet("Ark1", [headers, data(6)]), good]).questions).toEqual([]);
  });

  it("one sheet that fits two registers nearly equally well", () => {
    const headers = [
      "Snitflade-id",
      "Afsendersystem",
      "Modtagersystem",
      "Komponent",
      "Sagsområde",
      "Exitvej",
      "KLE",
      "Afdeling",
      "Åbne sager",
    ];
    const { questions } = recogniseWorkbook([sheet("Ark1", [headers, data(headers.length)])]);
    expect(questions).toHaveLength(1);
    expect(questions[0]!.kind).toBe("which-register");
    expect(
      candidatesOf(questions[0]!)
        .map(({ register }) => register)
        .sort(),
    ).toEqual(["caseAreas", "interfaces"]);
  });
});

describe("what an answer does", () => {
  const answered = (sheets: Parameters<typeof recogniseWorkbook>[0], choices: readonly MappingChoice[]) =>
    recogniseWorkbook(sheets, choices);

  it("picking one of two copies makes it the register, and nothing is asked again", () => {
    const question = recogniseWorkbook(COPIES).questions[0]!;
    const picked = candidatesOf(question)[1]!;
    const found = answered(COPIES, choicesOf(question, { kind: "pick", candidate: picked, register: "systems" }));
    expect(found.questions).toEqual([]);
    expect(found.mappings).toMatchObject([{ register: "systems", sheet: picked.sheet, byChoice: true, missing: expect.any(Array) }]);
    expect(found.mappings[0]!.columns).toHaveProperty("systemId", { column: 0, header: "System-id" });
  });

  it("none of them: they are told as no register and not asked about again", () => {
    const found = answered(COPIES, choicesOf(recogniseWorkbook(COPIES).questions[0]!, { kind: "none" }));
    expect([found.mappings, found.questions, found.leftOut]).toEqual([[], [], []]);
    expect(found.rejected).toEqual(COPIES.map(({ name }) => ({ sheet: name, reason: "said-no-register" })));
  });

  it("yes to a sheet without known headers gives a register without columns, to be mapped", () => {
    const sheets = [sheet("IT Systemer", [["Overblik"], ["Id", "Navn"], data(2)])];
    const question = recogniseWorkbook(sheets).questions[0]!;
    const [candidate] = candidatesOf(question);
    const found = answered(sheets, choicesOf(question, { kind: "pick", candidate: candidate!, register: "systems" }));
    expect(found.mappings).toMatchObject([{ register: "systems", headerRow: 1, rowSpan: 1, columns: {} }]);
  });
});

describe("registers that share headers are not confused", () => {
  it.each<[string, string, string[], string]>([
    [
      "a list of cases",
      "Ark1",
      ["Sagsnummer", "Titel", "KLE", "Sagstype", "Afdeling", "Status", "Ansvarlig", "Startdato", "Slutdato"],
      "cases",
    ],
    ["a list of areas", "Ark1", ["Sagsområde", "KLE", "Fra system", "Antal åbne sager", "Målsystem", "Status", "Ansvarlig"], "caseAreas"],
    [
      "interfaces",
      "Ark1",
      ["Snitflade-id", "Fra system", "Til system", "Integrationstype", "Beslutning", "Ansvarlig", "Status"],
      "interfaces",
    ],
    ["procurements", "Ark1", ["Anskaffelse-id", "System", "Aftaleform", "Kontraktstart", "Ansvarlig", "Status"], "procurements"],
    ["the strategy", "Ark1", ["Nr", "Tema", "Spørgsmål", "Beslutning", "Besluttet den", "Ansvarlig", "Status"], "documentStrategy"],
    [
      "KITOS' interfaces",
      "Snitflader",
      ["Id", "Snitflade Navn (påkrævet)", "Snitflade Id", "Note", "Beskrivelse", "Link", "Udstillet af"],
      "interfaces",
    ],
    [
      "KITOS' contracts",
      "IT Kontrakter",
      ["Id", "IT Kontrakt Navn (påkrævet)", "IT Kontrakt Id", "Bemærkning", "Indgået", "Udløbsdato"],
      "systems",
    ],
  ])("%s", (_what, name, headers, register) => {
    const found = recogniseWorkbook([sheet(name, [headers, data(headers.length)])]);
    expect(found.mappings.map((mapping) => mapping.register)).toEqual([register]);
    expect(found.questions).toEqual([]);
  });
});
