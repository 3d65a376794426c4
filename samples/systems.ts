import { DEPARTMENTS, PEOPLE, SUPPLIERS } from "./municipality";
import { syntheticCvr } from "./identifiers";
import type { Network } from "./network";
import type { Random } from "./random";
import { day, type SampleRow } from "./rows";

/** Share of the networked systems that are wanted in SAPA. */
const WANTED = 0.5;

/** 250 systems with contracts, all of them without a fault. Row 0 is KMD Sag. */
export function makeSystems(network: Network, random: Random): SampleRow[] {
  const cvrBySupplier = new Map(SUPPLIERS.map(([, company]) => [company, syntheticCvr(random)]));
  const names = productNames(random);
  let monopolies = 0;
  const withRole = (row: SampleRow): SampleRow => {
    const isMonopoly = row["status"] === "Under udfasning" && typeof row["contractEnd"] === "number" && monopolies++ < MONOPOLIES;
    return { ...row, kmdRole: isMonopoly ? "Monopolsystem" : "", renewalMonths: "", optionDate: "" };
  };
  return network.parts.map((part, row): SampleRow => {
    if (part === "kmdSag") return withRole(kmdSag(random));
    const { name, company, department } = names[row - 1]!;
    const wanted = part !== "isolated" && random.chance(WANTED);
    const status =
      part === "isolated"
        ? random.weighted({ "I drift": 88, "Under anskaffelse": 12 })
        : random.weighted({ "I drift": 90, "Under udfasning": wanted ? 0 : 10 });
    return withRole({
      systemId: `SYS-${String(row + 1).padStart(3, "0")}`,
      systemName: name,
      supplier: company,
      supplierCvr: cvrBySupplier.get(company)!,
      systemType: random.weighted({ Fagsystem: 78, Selvbetjening: 10, ESDH: 3, "Fælleskommunal løsning": 4, Andet: 5 }),
      caseBearing: wanted || random.chance(0.4) ? "Ja" : "Nej",
      department: department.name,
      owner: random.pick(PEOPLE),
      kleMainGroups: department.mainGroups.slice(0, random.integer(1, department.mainGroups.length)).join(", "),
      integratesKmdSag: part === "direct" ? "Ja" : "Nej",
      wantedInSapa: wanted ? "Ja" : "Nej",
      ...contract(row, name, status, part === "direct", random),
      status,
      remark: random.chance(0.1) ? random.pick(REMARKS) : "",
    });
  });
}

/** The first systems being retired that have a contract are those that KMD Sag is sold with. */
const MONOPOLIES = 4;
const REMARKS = [
  "Drøftes på næste systemejermøde.",
  "Genudbud forberedes sammen med nabokommunen.",
  "Brugere: ca. 40.",
  "Dokumentation findes på fællesdrevet.",
];

function kmdSag(random: Random): SampleRow {
  return {
    systemId: "SYS-001",
    systemName: "KMD Sag",
    supplier: "KMD A/S",
    supplierCvr: "",
    systemType: "ESDH",
    caseBearing: "Ja",
    department: "Borgerservice og Digitalisering",
    owner: random.pick(PEOPLE),
    kleMainGroups: "",
    integratesKmdSag: "Nej",
    wantedInSapa: "Nej",
    status: "Under udfasning",
    remark: "Udfases, når det sidste monopolsystem er lukket.",
  };
}

/** Dates in order and, for what is in use, an end that lies ahead of the day of the sample. */
function contract(row: number, name: string, status: string, direct: boolean, random: Random): SampleRow {
  if (status === "Under anskaffelse") return {};
  const start = day(random.integer(2014, 2022), random.integer(1, 12), random.integer(1, 28));
  const boundUntil = start + 365 * random.integer(2, 4);
  // Notice of a contract tied to KMD Sag is not near yet.
  const end = day(random.integer(direct ? 2028 : 2027, 2031), random.pick([3, 6, 9, 12]), 28);
  return {
    contractId: `K-${String(row).padStart(4, "0")}`,
    contractName: `Drift og vedligehold af ${name}`,
    contractStart: start,
    boundUntil,
    contractEnd: end,
    contractTerminated: status === "Under udfasning" ? day(2026, random.integer(1, 6), random.integer(1, 28)) : "",
    noticeMonths: random.pick([3, 6, 6, 12]),
    options: random.chance(0.6) ? random.pick(["2 x 12 mdr.", "1 x 24 mdr.", "1 x 12 mdr."]) : "",
    yearlyCost: random.integer(4, 180) * 10_000,
  };
}

interface Product {
  readonly name: string;
  readonly company: string;
  readonly department: (typeof DEPARTMENTS)[number];
}

/** Product names, each of them once, spread over all departments. */
function productNames(random: Random): Product[] {
  const all = DEPARTMENTS.flatMap((department) =>
    department.functions.flatMap((use) =>
      SUPPLIERS.map(([product, company]): Product => ({ name: `${product} ${use}`, company, department })),
    ),
  );
  return random.shuffled(all);
}
