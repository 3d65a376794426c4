import { registerSpec } from "../src/core/registers";
import { PEOPLE } from "./municipality";
import type { Network } from "./network";
import type { Random } from "./random";
import { day, type SampleRow } from "./rows";

const PROCUREMENT_COUNT = 44;
const WANTED_COUNT = 6;
/** Columns that answer an integration condition, whichever the catalogue has. */
const DEMANDS: readonly string[] = registerSpec("procurements")
  .columns.filter((column) => column.condition !== undefined)
  .map((column) => column.key);

/** Procurements without a fault: every demand is made. */
export function makeProcurements(systems: readonly SampleRow[], network: Network, random: Random): SampleRow[] {
  // Last those that are being procured: they must be listed here, so that faults are not planted in their names.
  const shuffled = random.shuffled(systems.map((system, row) => ({ system, part: network.parts[row] })));
  const needed = shuffled.filter(({ system }) => system["status"] === "Under anskaffelse").map(({ system }) => system);
  const none = shuffled.filter(({ part }) => part === "none").map(({ system }) => system);
  // A few of those wanted in SAPA; faults need the others.
  const wanted = none.filter((system) => system["wantedInSapa"] === "Ja").slice(0, WANTED_COUNT);
  const others = [...wanted, ...none.filter((system) => system["wantedInSapa"] !== "Ja")];
  const bought = [...others.slice(0, PROCUREMENT_COUNT - needed.length), ...needed];
  return bought.map((system, i): SampleRow => {
    const tender = day(2026, 11 + random.integer(0, 5), random.integer(1, 28));
    const bought = {
      procurementId: `A-${String(i + 1).padStart(2, "0")}`,
      system: String(random.chance(0.7) ? system["systemId"] : system["systemName"]),
      agreementForm: random.weighted({ "EU-udbud": 5, "SKI 02.19": 8, "SKI andet": 3, "Direkte tildeling": 2, Option: 2 }),
      tenderDate: tender,
      contractStart: tender + random.integer(120, 300),
      ...Object.fromEntries(DEMANDS.map((key) => [key, "Ja"])),
      specification: "Ja",
      deviation: "",
      responsible: random.pick(PEOPLE),
      status: "Forberedes",
    };
    return { ...bought, ...agreementOf(bought.agreementForm, i) };
  });
}

/** Every fourth purchase by SKI 02.19 is by the older agreement. */
const OLD_EVERY = 4;
/** Made up: which packages belong to which service area stands in the agreement's own papers. */
const SAMPLE_AREAS = [
  { serviceArea: "Social og omsorg", packages: "I-1, I-2, I-5" },
  { serviceArea: "Arbejdsmarked", packages: "I-1, I-3" },
  { serviceArea: "Kommunikation og dokumentation", packages: "I-1, I-2, I-4, I-9" },
] as const;

/** The agreement's edition and packages follow from the row's place, so that nothing is drawn for them. */
function agreementOf(form: string, index: number): SampleRow {
  if (form !== "SKI 02.19") return { agreementEdition: "", serviceArea: "", packages: "", packagesMade: "" };
  if (index % OLD_EVERY === 0) return { agreementEdition: "2019-aftalen", serviceArea: "", packages: "", packagesMade: "" };
  const area = SAMPLE_AREAS[index % SAMPLE_AREAS.length]!;
  return { agreementEdition: "2023-aftalen", ...area, packagesMade: area.packages };
}
