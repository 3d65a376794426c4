import type { Random } from "./random";
import { day, type SampleRow, yearOf } from "./rows";
import { SAMPLE_TODAY } from "./municipality";

const TODAY = day(SAMPLE_TODAY.year, SAMPLE_TODAY.month, SAMPLE_TODAY.day);
/** Titles by type. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  "Indgående brev": ["Ansøgning med bilag", "Brev fra part", "Lægeerklæring", "Svar på partshøring"],
  "Udgående brev": ["Afgørelse", "Kvittering for ansøgning", "Partshøring"],
  "Internt Notat": ["Telefonnotat", "Notat fra møde"],
  Rapport: ["Faglig udredning"],
  Andet: ["Foto", "Skema"],
};
const TYPES = { "Indgående brev": 40, "Udgående brev": 30, "Internt Notat": 20, Rapport: 5, Andet: 5 };
/** Every so many cases have documents in the list. */
const CASES_APART = 61;

/** Documents of some of the cases, as an extract from EDH lists them, without a fault: each on its case, or settled without one. */
export function makeDocuments(cases: readonly SampleRow[], random: Random): SampleRow[] {
  const rows = cases
    .filter((row, i) => i % CASES_APART === 7 && row["party"] !== "")
    .flatMap((row) => Array.from({ length: random.integer(1, 3) }, (_, i) => documentOf(row, i, random)));
  return rows.map((row, i) => ({ ...row, documentNumber: `D${yearOf(Number(row["documentDate"]))}-${String(i + 1).padStart(6, "0")}` }));
}

function documentOf(ofCase: SampleRow, index: number, random: Random): SampleRow {
  const documentType = random.weighted(TYPES);
  const created = Number(ofCase["created"]);
  const isSettled = random.chance(0.03);
  return {
    title: random.pick(TITLES[documentType]!),
    caseNumber: isSettled ? "" : ofCase["caseNumber"]!,
    kle: ofCase["kle"]!,
    facet: ofCase["facet"]!,
    documentType,
    documentDate: Math.min(created + index * random.integer(1, 20), TODAY - 1),
    sender: ofCase["party"]!,
    sensitivity: ofCase["sensitivity"]!,
    documentStatus: documentType === "Indgående brev" && random.chance(0.1) ? "Fordelt" : "Endeligt",
    responsibleUnit: ofCase["responsibleUnit"]!,
    caseworker: ofCase["caseworker"]!,
    outcome: isSettled ? "Kasseres" : random.chance(0.6) ? "Følger sagen" : "",
  };
}
