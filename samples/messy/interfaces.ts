import type { Random } from "../random";
import { day, type SampleRow } from "../rows";
import { TIED, WANTED } from "./systems";
import { OWNERS } from "./world";

/** Interfaces between systems that have nothing to do with KMD Sag. */
const PAIRS: readonly (readonly [from: string, to: string, data: string])[] = [
  ["Columna Cura", "Fælles Medicinkort", "Medicin"],
  ["Columna Cura", "MedCom Postkasse", "Korrespondance"],
  ["Aula", "UNI Login", "Brugere"],
  ["IST Dagtilbud", "Aula", "Børn"],
  ["Silkeborg Data Løn", "KMD Opus Økonomi", "Lønposter"],
  ["Emply Rekruttering", "Silkeborg Data Løn", "Ansatte"],
  ["Schultz Fasit", "Jobnet Kommune", "Jobplaner"],
  ["TK2 Tandpleje", "Novax Sundhedspleje", "Journaler"],
  ["RenoWeb", "Spatial Map", "Adresser"],
  ["OS2rollekatalog", "KMD Opus Økonomi", "Roller"],
  ["KMD Ejendomsskat", "KMD Opus Økonomi", "Posteringer"],
];
const LOOKUPS: readonly string[] = ["Columna Cura", "RenoWeb", "Schultz Fasit", "XFlow"];
const NEEDS: readonly (readonly [component: string, data: string])[] = [
  ["Sags- og Dokumentindeks", "Sager, Dokumenter"],
  ["Organisation", "Organisation"],
  ["Klassifikation", "KLE"],
  ["Adgangsstyring for brugere", "Roller"],
  ["Adgangsstyring for systemer", "Adgange"],
  ["Beskedfordeler", "Hændelser"],
];

/** 50 interfaces without a fault; an end is the system's name. */
export function makeInterfaces(random: Random): SampleRow[] {
  const decided = (): number => day(2026, random.integer(1, 6), random.integer(1, 28));
  const today = (sender: string, receiver: string, component: string, data: string, decision: string): SampleRow => ({
    sender,
    receiver,
    horizon: "Nuværende",
    component,
    data,
    decision,
    decisionDate: decided(),
    goLive: day(random.integer(2016, 2023), random.integer(1, 12), 1),
    price: random.integer(1, 20) * 5_000,
  });
  const rows: SampleRow[] = TIED.map((name, i) =>
    today(i % 3 === 0 ? "KMD Sag" : name, i % 3 === 0 ? name : "KMD Sag", "KMD Sag", random.pick(["Sager", "Dokumenter"]), "Nedlægges"),
  );
  for (const [from, to, data] of PAIRS) rows.push(today(from, to, "Punkt-til-punkt", data, "Bevares"));
  for (const name of LOOKUPS) rows.push(today(name, "Serviceplatformen", "Serviceplatformen", "CPR-opslag", "Bevares"));
  for (const name of WANTED)
    for (const [component, data] of name === "KY (Kommunernes Ydelsessystem)" ? [...NEEDS, ["Ydelsesindeks", "Ydelser"] as const] : NEEDS)
      rows.push({
        ...today(name, component, component, data, "Omlægges"),
        horizon: "Fremtidig",
        goLive: random.pick([day(2026, 12, 31), day(2027, 2, 28)]),
      });
  return rows.map((row, i) => ({ interfaceId: `SN-${String(i + 1).padStart(2, "0")}`, ...row, responsible: random.pick(OWNERS) }));
}
