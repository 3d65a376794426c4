import type { CellValue } from "../model/cell";
import type { RegisterMapping } from "../model/register-data";
import { recogniseWorkbook } from "./recognise";
import { sheet } from "./testing/sheet-info";

/** A sheet of columns, each with its header and its values. */
function recognise(name: string, columns: Readonly<Record<string, readonly CellValue[]>>): RegisterMapping {
  const headers = Object.keys(columns);
  const rows = Math.max(...Object.values(columns).map((values) => values.length));
  const body = Array.from({ length: rows }, (_, row) => headers.map((header) => columns[header]![row] ?? ""));
  const { mappings, questions } = recogniseWorkbook([sheet(name, [headers, ...body])]);
  expect(questions).toEqual([]);
  expect(mappings).toHaveLength(1);
  return mappings[0]!;
}

/** Column key → header, with a star where it is a guess. */
const found = ({ columns }: RegisterMapping): Record<string, string> =>
  Object.fromEntries(Object.entries(columns).map(([key, { header, guessed }]) => [key, header + (guessed === true ? " *" : "")]));

const SYSTEMS = {
  Systemnavn: ["Nexus", "KMD Sag", "Cura"],
  Leverandør: ["A", "B", "C"],
  Systemtype: ["Fagsystem", "ESDH", "Fagsystem"],
  Sagsbærende: ["Ja", "Ja", "Nej"],
};
const CASES = {
  Oprettet: [45_000, 45_100, 45_200],
  Sagsnummer: ["1", "2", "3"],
  Titel: ["a", "b", "c"],
  Sagstilstand: ["Oplyst", "Afgjort", "Oplyst"],
};
const AREAS = {
  Ansvarlig: ["p", "q", "r"],
  Sagsområde: ["Byggeri", "Hjælpemidler", "Veje"],
  Exitvej: ["Arkiveres", "Kasseres", "Arkiveres"],
  "Antal åbne sager": [1, 2, 3],
};

describe("two headers for one column", () => {
  test.each([
    [["Aktiv", "Ikke aktiv", "Aktiv"], "Livscyklus"],
    [["Aktivt", "Aktivt", "Aktivt"], "Livscyklus"],
    [["I drift", "Udfaset", "I drift"], "Status"],
    [["Kører fint", "Kører fint", "?"], "Livscyklus"],
  ])("Status of %j beside KITOS' Livscyklus: the status is %s", (status, header) => {
    const mapping = recognise("Ark1", { Status: status, ...SYSTEMS, Livscyklus: ["I drift", "Under udfasning", "I drift"] });
    expect(found(mapping)["status"]).toBe(header);
    expect(mapping.unmatched.map((own) => own.header)).toEqual([header === "Status" ? "Livscyklus" : "Status"]);
  });

  it("a Status that only says whether a contract is valid is no life cycle", () => {
    const contracts = { "Kontrakt ID": ["K-1"], "Gyldig fra": [44_197], "Gyldig til": [47_848], Leverandør: ["A"], Opsagt: [""] };
    const mapping = recognise("IT Kontrakter", { Status: ["Gyldig"], ...contracts });
    expect(mapping.unmatched.map(({ header }) => header)).toEqual(["Status"]);
    expect(found(mapping)).not.toHaveProperty("status");
  });

  it("the exact header, and of equals the first, holds where the values do not tell", () => {
    const mapping = recognise("Ark1", {
      ...SYSTEMS,
      Ejer: ["x", "y", "z"],
      Systemejer: ["p", "q", "r"],
      Udløb: [44_197, 44_197],
      Udløbsdato: [47_848, 1],
    });
    expect(found(mapping)).toMatchObject({ owner: "Systemejer", contractEnd: "Udløbsdato" });
  });
});

describe("one header for two columns", () => {
  test.each([
    [[3, 6, 12], "noticeMonths"],
    [["6 mdr.", "3 mdr.", ""], "noticeMonths"],
    [[46_023, 46_054, 46_081], "contractTerminated"],
    [["31-12-2026", "30-06-2027", ""], "contractTerminated"],
    [[], "noticeMonths"],
  ])("Opsigelse of %j is %s", (values, key) => expect(found(recognise("Ark1", { ...SYSTEMS, Opsigelse: values }))[key]).toBe("Opsigelse"));

  test.each([
    [["Nexus: drift", "Cura, licens"], "contractName"],
    [["Besluttet af DIR", ""], "contractName"],
  ])("Kontrakt of %j is %s", (values, key) => expect(found(recognise("Ark1", { ...SYSTEMS, Kontrakt: values }))[key]).toBe("Kontrakt"));

  it("Kassation is a code or a year, Emne a title or a number", () => {
    expect(found(recognise("Ark1", { ...CASES, Kassation: ["B", "K", "K"] }))).toMatchObject({ retentionCode: "Kassation" });
    expect(found(recognise("Ark1", { ...CASES, Kassation: [2031, 2029, 2035] }))).toMatchObject({ retentionYear: "Kassation" });
    expect(found(recognise("Ark1", { ...CASES, Emne: ["27.60.04", "01.02.05", "27.60.04"] }))).toMatchObject({
      title: "Titel",
      kle: "Emne",
    });
  });
});

describe("a column is what stands in it, whatever it is called", () => {
  test.each([
    ["systems", SYSTEMS, "Firmakode", ["26911745", "90111248", "26911745"], "supplierCvr"],
    ["cases", CASES, "Vores plan", ["27.60.04", "01.02.05", "27.60.04"], "kle"],
    ["cases", CASES, "Hdl.", ["G01", "G01", "P16"], "facet"],
    ["cases", CASES, "Hvem drejer det sig om", ["1408725212", "140872-5212", "26911745"], "party"],
    [
      "cases",
      CASES,
      "Teknisk",
      ["6f3a1c2e-58d4-4b7e-9a10-2f6d7c8b9e01", "6f3a1c2e-58d4-4b7e-9a10-2f6d7c8b9e02", "6f3a1c2e-58d4-4b7e-9a10-2f6d7c8b9e03"],
      "uuid",
    ],
    ["caseAreas", AREAS, "Plan-gruppe", ["27.60", "05.01", "01.02"], "kle"],
    ["caseAreas", AREAS, "Hvor er de nu", ["KMD Sag", "KMD-Sag Basis", "KMD Sag"], "currentSystem"],
    ["systems", SYSTEMS, "Hænger det på KMD?", ["Ja", "Nej", "Ved ikke"], "integratesKmdSag"],
    ["systems", SYSTEMS, "Skal det kunne ses af folk i SAPA", ["Ja", "Nej", "Nej"], "wantedInSapa"],
    ["cases", CASES, "Hvor følsom mon", ["VIP", "Fortrolig", "Følsom"], "sensitivity"],
  ] as const)("%s: %s", (_register, columns, header, values, key) => {
    const mapping = recognise("Ark1", { ...columns, "Vores eget": ["en", "to", "tre"], [header]: values });
    expect(found(mapping)[key]).toBe(`${header} *`);
    expect(mapping.unmatched.map((own) => own.header)).toEqual(["Vores eget"]);
  });

  it("but not where two columns would do, where there are few values, or where a header names another", () => {
    const kle = ["27.60.04", "01.02.05", "27.60.04"];
    expect(found(recognise("Ark1", { ...CASES, A1: kle, A2: kle }))).not.toHaveProperty("kle");
    expect(found(recognise("Ark1", { ...CASES, A1: kle.slice(0, 2) }))).not.toHaveProperty("kle");
    expect(found(recognise("Ark1", { ...CASES, "KLE-nr.": ["", "", ""], A1: kle }))["kle"]).toBe("KLE-nr.");
    expect(found(recognise("Ark1", { ...SYSTEMS, "I brug?": ["Ja", "Nej", "Ja"] }))).not.toHaveProperty("integratesKmdSag");
  });
});

describe("a header that names a column in some lists only", () => {
  const INTERFACES = {
    Afsendersystem: ["Nexus", "Cura", "Nova"],
    Modtagersystem: ["KMD Sag", "KMD Sag", "KMD Sag"],
    Komponent: ["KMD Sag", "KMD Sag", "KMD Sag"],
    Beslutning: ["Bevares", "Nedlægges", "Bevares"],
  };
  test.each([
    ["Forhandling", ["KOMBIT", "Kommunen", "KOMBIT"], { negotiator: "Forhandling *" }],
    ["Forhandling", ["I gang", "Afsluttet", "Ikke begyndt"], {}],
    ["Forhandling", ["", "", ""], {}],
    ["Leverandørens pris (kr.)", [75_000, 90_000, ""], { price: "Leverandørens pris (kr.) *" }],
    ["Leverandørens pris", ["på vej", "efter aftale", "se bilag"], {}],
  ])("%s over %j", (header, values, expected) => {
    const { negotiator, askedPrice, price } = found(recognise("Ark1", { ...INTERFACES, [header]: values }));
    expect({ negotiator, askedPrice, price }).toEqual(expected);
  });

  it("the supplier's price is the one asked where another column is the price", () => {
    const { askedPrice, price } = found(recognise("Ark1", { ...INTERFACES, Pris: [1, 2, 3], "Leverandørens pris": [4, 5, 6] }));
    expect([price, askedPrice]).toEqual(["Pris", "Leverandørens pris *"]);
  });
});

describe("the key", () => {
  test.each(["Nr.", "#", "Løbenr.", "Lbnr", "ID", "Id-nr.", "1. Nr.", "Ref.nr.", "No"])("%s is the key where nothing else is", (header) => {
    expect(found(recognise("Ark1", { [header]: [1, 2, 3], ...SYSTEMS }))["systemId"]).toBe(header);
    expect(found(recognise("Ark1", { [header]: [1, 2, 3], "System-id": ["a", "b", "c"], ...SYSTEMS }))["systemId"]).toBe("System-id");
  });

  it("under a name of the municipality's own is a guess where only one column could be it", () => {
    const mapping = recognise("Ark1", { "Vores nr.": ["N-1", "N-2", "N-3"], ...SYSTEMS });
    expect(found(mapping)["systemId"]).toBe("Vores nr. *");
    expect(mapping.keyCandidates).toBeUndefined();
  });

  it("is asked about where several could be it, and the register is read meanwhile", () => {
    const mapping = recognise("Ark1", {
      Alfa: ["N-1", "N-2", "N-3"],
      Beta: [10, 20, 30],
      Dato: ["1-1-2026", "2-1-2026", "3-1-2026"],
      ...SYSTEMS,
    });
    expect(found(mapping)).not.toHaveProperty("systemId");
    expect(mapping.keyCandidates?.map(({ header }) => header)).toEqual(["Alfa", "Beta"]);
  });

  it("is no running number of contracts that name no system", () => {
    const contracts = { Id: [1, 2], "IT Kontrakt Id": ["K-1", "K-2"], "Gyldig fra": [1, 2], "Gyldig til": [1, 2], Leverandør: ["A", "B"] };
    expect(found(recognise("Ark1", contracts))).not.toHaveProperty("systemId");
  });
});

describe("a municipality's own headers", () => {
  it("of systems", () => {
    const mapping = recognise("Overblik", {
      "Nr.": [1, 2, 3],
      "Fagsystem¹": ["Nexus", "Cura", "SBSYS"],
      Firma: ["A", "B", "C"],
      Center: ["Ældre", "Ældre", "Stab"],
      Tovholder: ["AH", "BL", "CM"],
      Kategori: ["EOJ", "EOJ", "ESDH"],
      "KMD Sag?": ["x", "", "Ja"],
      SAPA: ["ja", "nej", "ved ikke"],
      "Udløb af kontrakt": [47_848, 47_848, 47_848],
      Varsel: ["6 mdr.", "6 mdr.", 3],
      "Pris pr. år (t.kr.)": [120, 410, 90],
      "Noter/bemærkninger": ["", "", "a"],
    });
    expect(found(mapping)).toEqual({
      systemId: "Nr.",
      systemName: "Fagsystem¹",
      supplier: "Firma",
      systemType: "Kategori",
      department: "Center",
      owner: "Tovholder",
      integratesKmdSag: "KMD Sag?",
      wantedInSapa: "SAPA",
      contractEnd: "Udløb af kontrakt",
      noticeMonths: "Varsel",
      yearlyCost: "Pris pr. år (t.kr.)",
      remark: "Noter/bemærkninger",
    });
    expect(mapping.columns["yearlyCost"]).toMatchObject({ unit: "t.kr.", factor: 1_000 });
  });

  it("of case areas and interfaces", () => {
    expect(
      found(
        recognise("Ark1", {
          "#": [1, 2, 3],
          Fagområde: ["Byg", "Vej", "Miljø"],
          "KLE-nr": ["02.34", "05.01", "09.00"],
          Afdeling: ["TM", "TM", "TM"],
          "Nuv. system": ["KMD Sag", "KMD Sag", "Geo"],
          Åbne: [1, 2, 3],
          Lukkede: [4, 5, 6],
          Plan: ["Arkiveres", "Kasseres", "Arkiveres"],
          Tovholder: ["a", "b", "c"],
        }),
      ),
    ).toMatchObject({
      areaId: "#",
      kle: "KLE-nr",
      department: "Afdeling",
      currentSystem: "Nuv. system",
      openCases: "Åbne",
      closedCases: "Lukkede",
      route: "Plan",
      responsible: "Tovholder",
    });
    expect(
      found(
        recognise("Ark1", {
          Løbenr: [1, 2, 3],
          Fra: ["A", "B", "C"],
          Til: ["B", "C", "A"],
          Via: ["SP", "KMD Sag", "x"],
          "Hvor tit": ["d", "d", "d"],
          Plan: ["Omlægges", "", "Bevares"],
        }),
      ),
    ).toEqual({ interfaceId: "Løbenr", sender: "Fra", receiver: "Til", component: "Via", frequency: "Hvor tit", decision: "Plan" });
  });
});
