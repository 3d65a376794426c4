import { choiceReader } from "./choice-reader";

describe("choiceReader", () => {
  test.each([
    ["interfaces", "decision", "Omlægges", "Omlægges"],
    ["interfaces", "decision", " OMLAEGGES ", "Omlægges"],
    ["interfaces", "horizon", "Eksisterende", "Nuværende"],
    ["interfaces", "component", "SF1470", "Sags- og Dokumentindeks"],
    ["interfaces", "component", "KMD Sag Basis v. 4", "KMD Sag"],
    ["interfaces", "component", "Sag (KMD)", "KMD Sag"],
    ["interfaces", "component", "KMD Sagsbehandling", undefined],
    ["interfaces", "component", "KOMBIT Serviceplatform (SF1601)", "Serviceplatformen"],
    ["interfaces", "component", "SP", "Serviceplatformen"],
    ["interfaces", "component", "Støttesystemerne", undefined],
    ["systems", "caseBearing", "✓", "Ja"],
    ["systems", "caseBearing", "x", "Ja"],
    ["systems", "caseBearing", 1, "Ja"],
    ["systems", "caseBearing", 0, "Nej"],
    ["cases", "retentionCode", "K5", "K"],
    ["cases", "retentionCode", "k 10", "K"],
    ["cases", "retentionCode", "Kasseres efter 5 år", "K"],
    ["cases", "retentionCode", "B5", undefined],
    ["cases", "caseStatus", "Passiv", "Afsluttet"],
    ["systems", "caseBearing", true, "Ja"],
    ["systems", "caseBearing", false, "Nej"],
    ["systems", "caseBearing", "", ""],
    ["systems", "caseBearing", "   ", ""],
    ["systems", "caseBearing", "--", ""],
    ["systems", "caseBearing", "måske", undefined],
    ["cases", "sensitivity", "foelsomme_personoplysninger", "FOELSOMME_PERSONOPLYSNINGER"],
  ] as const)("%s.%s: %j → %j", (register, column, cell, value) => {
    const read = choiceReader(register, column);
    expect(read(cell)).toBe(value);
    expect(read(cell)).toBe(value);
  });

  it("refuses a column without choices", () => {
    // @ts-expect-error no list
    expect(() => choiceReader("systems", "owner")).toThrow('Column "owner" of "systems" has no choices');
  });
});
