/*
 * SKI 02.19 of August 2023, as KOMBIT presents it: https://digitaliseringskataloget.dk/ski-0219-og-den-faelleskommunale-infrastruktur, read
 * 30 November 2026. Which packages belong to which service area stands in the papers of the agreement, which are not public: the
 * municipality fills them in.
 */

/** The agreement's service areas. A list in a sheet has room for the names alone; the numbers are read as well. */
export const SERVICE_AREAS = [
  { value: "Samfundsstruktur", synonyms: ["Y05", "Y05 Samfundsstruktur"] },
  { value: "Uddannelse og undervisning", synonyms: ["Y10", "Y10 Uddannelse og undervisning"] },
  { value: "Arbejdsmarked", synonyms: ["Y14", "Y14 Arbejdsmarked"] },
  { value: "Sundhed", synonyms: ["Y20", "Y20 Sundhed"] },
  { value: "Institutionstilbud", synonyms: ["Y24", "Y24 Institutionstilbud", "Dagtilbud"] },
  { value: "Social og omsorg", synonyms: ["Y26", "Y26 Social og omsorg"] },
  { value: "Miljø", synonyms: ["Y37", "Y37 Miljø"] },
  { value: "Natur og klima", synonyms: ["Y38", "Y38 Natur og klima"] },
  { value: "Fysisk planlægning og geodata", synonyms: ["Y52", "Y52 Fysisk planlægning og geodata"] },
  { value: "Ejendomme og byggeri", synonyms: ["Y54", "Y54 Ejendomme og byggeri"] },
  { value: "Energi- og vandforsyning", synonyms: ["Y56", "Y56 Energi- og vandforsyning"] },
  { value: "Personale", synonyms: ["Y60", "Y60 Personale", "Løn"] },
  { value: "Kommunikation og dokumentation", synonyms: ["Y65", "Y65 Kommunikation og dokumentation", "ESDH"] },
  { value: "Økonomi", synonyms: ["Y67", "Y67 Økonomi"] },
] as const;

/** Integration packages are numbered I-1 to I-15. */
export const LAST_PACKAGE = 15;
