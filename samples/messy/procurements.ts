import { registerSpec } from "../../src/core/registers";
import type { Random } from "../random";
import { day, type SampleRow } from "../rows";
import { OWNERS } from "./world";

const BOUGHT = [
  "Sensum Bosted",
  "Emply Rekruttering",
  "Ungdommens Uddannelse",
  "KMD Nexus",
  "Acadre",
  "Structura Byggesag",
  "Columna Cura",
  "GeoEnviron",
  "RenoWeb",
  "IST Dagtilbud",
] as const;
const DEMANDS: readonly string[] = registerSpec("procurements").columns.flatMap(({ key, condition }) =>
  condition === undefined ? [] : [key],
);
/** Days that a quarter ends on. */
const TENDERS = [day(2026, 12, 31), day(2027, 3, 31)] as const;

/** Ten procurements without a fault: every demand is made. */
export function makeProcurements(random: Random): SampleRow[] {
  return BOUGHT.map((system, i): SampleRow => ({
    procurementId: `A-${String(i + 1).padStart(2, "0")}`,
    system,
    agreementForm: random.pick(["EU-udbud", "SKI 02.19", "Direkte tildeling", "Option"]),
    tenderDate: i < 3 ? day(2026, 10, 1) : random.pick(TENDERS),
    contractStart: i < 5 ? day(2026, 12, 31) + (i < 3 ? 0 : 90) : day(2027, 9, 30),
    ...Object.fromEntries(DEMANDS.map((key) => [key, "Ja"])),
    specification: "Ja",
    responsible: random.pick(OWNERS),
    status: "Forberedes",
  }));
}
