import fc from "fast-check";
import { REGISTERS } from "../registers";
import { LANGUAGES } from "../text/language";
import { IMPORT_SOURCES } from "./kitos";
import { findImportHeader, recogniseImport } from "./recognise-import";
import { anyText } from "../testing/any-text";

const EDITIONS = IMPORT_SOURCES.filter(({ id }) => id !== "kitos-procurements").flatMap((source) =>
  source.editions.map((edition) => [`${source.id}, ${edition.name}`, source.id, edition.headers] as const),
);

describe("recogniseImport", () => {
  it.each(EDITIONS)("knows %s", (_name, kind, headers) => {
    const found = recogniseImport(headers);
    expect(found[0]).toEqual({ kind, known: headers.length });
    // In another order, with a column of the municipality's own among them.
    expect(recogniseImport(["Egen", ...[...headers].reverse()])[0]?.kind).toBe(kind);
  });

  it("offers contracts as procurements too, after the contracts, where they tell how they are bought", () => {
    const kinds = (...headers: string[]): string[] => recogniseImport(headers).map(({ kind }) => kind);
    expect(kinds("IT Kontrakt", "Kontrakt ID", "Indkøbsform")).toEqual(["kitos-contracts", "kitos-procurements"]);
    expect(kinds("IT Kontrakt", "Kontrakt ID")).toEqual(["kitos-contracts"]);
  });

  it("takes no register of ours for an export", () => {
    for (const { columns } of REGISTERS)
      for (const language of LANGUAGES) expect(recogniseImport(columns.map(({ header }) => header[language]))).toEqual([]);
  });

  it("finds the header row below titles, and never throws on any cells", () => {
    expect(findImportHeader([["Udtræk af 1. november"], ["", ""], ["IT SYSTEM", "livscyklus"], ["Nexus", "I drift"]])).toBe(2);
    expect(findImportHeader([["IT System"], ["Livscyklus"]])).toBeUndefined();
    const cell = fc.oneof(anyText(), fc.double(), fc.boolean());
    fc.assert(
      fc.property(fc.array(fc.array(cell)), (rows) => {
        findImportHeader(rows);
      }),
    );
  });
});
