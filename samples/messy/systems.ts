import { syntheticCvr } from "../identifiers";
import type { Random } from "../random";
import { day, type SampleRow } from "../rows";
import { DEPARTMENTS, OWNERS, PRODUCTS } from "./world";

/** What is wanted in SAPA, and so has every interface that the conditions ask for. */
export const WANTED: readonly string[] = ["KMD Nexus", "DUBU", "KY (Kommunernes Ydelsessystem)", "Acadre"];
/** Systems with interfaces to KMD Sag. */
export const TIED: readonly string[] = [
  "Momentum",
  "KMD Boligstøtte",
  "KMD Elev",
  "KMD Institution",
  "Hjernen & Hjertet",
  "SBSYS",
  "Structura Byggesag",
  "GeoEnviron",
  "Doc2mail",
  "KMD Debitor",
];
const LEAVING: readonly string[] = ["SkoleIntra arkiv", "MapInfo", "Prisme 2015", "Plancare"];
const BOUGHT: readonly string[] = ["Sensum Bosted", "Emply Rekruttering", "Ungdommens Uddannelse"];
/** Last days that a period ends on as well, so that they may be written as the period. */
const ENDS = [
  [2027, 12, 31],
  [2028, 6, 30],
  [2028, 12, 31],
  [2029, 3, 31],
  [2029, 9, 30],
  [2030, 12, 31],
] as const;

/** 80 systems with contracts, all of them without a fault, department by department. */
export function makeSystems(random: Random): SampleRow[] {
  const numbers = new Map<string, string>();
  const numberOf = (supplier: string): string => {
    if (!numbers.has(supplier)) numbers.set(supplier, syntheticCvr(random));
    return numbers.get(supplier)!;
  };
  return DEPARTMENTS.flatMap((department) => PRODUCTS[department].map((product) => ({ department, product }))).map(
    ({ department, product }, i): SampleRow => {
      const leaving = LEAVING.includes(product.name) || product.name === "KMD Sag";
      const bought = BOUGHT.includes(product.name);
      return {
        systemId: `S-${String(i + 1).padStart(2, "0")}`,
        systemName: product.name,
        supplier: product.supplier,
        supplierCvr: numberOf(product.supplier),
        systemType: product.type,
        caseBearing: product.kle === "" ? "Nej" : "Ja",
        department,
        owner: random.pick(OWNERS),
        kleMainGroups: product.kle,
        integratesKmdSag: TIED.includes(product.name) ? "Ja" : "Nej",
        wantedInSapa: WANTED.includes(product.name) ? "Ja" : "Nej",
        ...(bought || product.name === "KMD Sag" ? {} : contract(i, product.name, leaving, random)),
        status: bought ? "Under anskaffelse" : leaving ? "Under udfasning" : "I drift",
      };
    },
  );
}

function contract(row: number, name: string, leaving: boolean, random: Random): SampleRow {
  const start = day(random.integer(2015, 2021), random.integer(1, 12), 1);
  const [year, month, date] = random.pick(ENDS);
  return {
    contractId: `K-${String(100 + row)}`,
    contractName: `${name}, drift`,
    contractStart: start,
    contractEnd: day(year, month, date),
    contractTerminated: leaving ? day(2026, random.integer(2, 6), random.integer(1, 28)) : "",
    noticeMonths: random.pick([3, 6, 6, 9, 12]),
    yearlyCost: random.pick([random.integer(6, 95) * 10_000, random.integer(10, 32) * 100_000]),
  };
}
