import { createKle, type Kle } from "../src/core/kle";
import { shippedKle } from "../src/core/kle/shipped";
import { DEPARTMENTS, PEOPLE } from "./municipality";
import type { Random } from "./random";
import { day, type SampleRow } from "./rows";

/** The municipality has two ESDH systems that take over areas. */
const ESDH_SYSTEMS = 2;
/** One area in so many goes where the working group wanted it, though another system has its field. */
const OWN_CHOICE = 24;
/** Areas whose cases do not move, by where they end; all other areas move to a system. */
export const DISCARDED_GROUP = "17.00";
const STAYING: Readonly<Record<string, string>> = { "82.16": "Arkiveres", [DISCARDED_GROUP]: "Kasseres", "07.18": "Afsluttes i KMD Sag" };
/** Groups whose cases are all closed: what is archived or discarded holds no open case. */
export const CLOSED_GROUPS: ReadonlySet<string> = new Set(["82.16", DISCARDED_GROUP]);
const ROUTE_OF_TYPE: Readonly<Record<string, string>> = {
  Fagsystem: "Flyt til fagsystem",
  ESDH: "Flyt til ESDH",
  "Fælleskommunal løsning": "Fælleskommunal løsning",
};
/** Waves begin when the interfaces of all targets are in operation, one after the other. */
const WAVES = [
  { start: day(2027, 4, 1), end: day(2027, 5, 31) },
  { start: day(2027, 6, 1), end: day(2027, 8, 31) },
  { start: day(2027, 9, 1), end: day(2027, 11, 30) },
] as const;

/** What must be in place before an area is discarded. */
export const DISCARD_IN_ORDER = { discardDecision: day(2026, 2, 24), archiveVersion: "Godkendt" } as const;

export function groupOf(kle: unknown): string {
  return String(kle).slice(0, 5);
}

/** One area for each KLE group that the municipality has cases in, without a fault; counts are put in by `countCases`. */
export function makeAreas(systems: readonly SampleRow[], random: Random): SampleRow[] {
  const kle = createKle(shippedKle());
  const lastEnd = WAVES[WAVES.length - 1]!.end;
  const possible = systems.filter(
    (system) =>
      system["wantedInSapa"] === "Ja" &&
      String(system["systemType"]) in ROUTE_OF_TYPE &&
      Number(system["contractEnd"] || Infinity) > lastEnd,
  );
  const targetsOf = fieldsOf(possible);
  const owners = new Map<string, string>();
  for (const { name, subjects } of DEPARTMENTS)
    for (const [subject] of subjects) if (!owners.has(groupOf(subject))) owners.set(groupOf(subject), name);
  for (const group of spareGroups(kle, owners)) owners.set(group, random.pick(DEPARTMENTS).name);
  return [...owners].map(([group, department], i): SampleRow => {
    const staying = STAYING[group];
    const target = random.pick(targetsOf(group, i));
    const wave = random.integer(0, WAVES.length - 1);
    return {
      areaId: `SO-${String(i + 1).padStart(2, "0")}`,
      areaName: `${kle.lookup(group).title ?? "Område"} (${group})`,
      kle: group,
      department,
      currentSystem: random.chance(0.7) ? "KMD Sag" : "SYS-001",
      users: random.integer(3, 60),
      edhDocuments: staying === undefined ? random.pick(["Ja", "Nej"]) : "Nej",
      journalNotes: random.chance(0.5) ? "Nej" : "",
      route: staying ?? ROUTE_OF_TYPE[String(target["systemType"])]!,
      targetSystem: staying === undefined ? String(random.chance(0.7) ? target["systemId"] : target["systemName"]) : "",
      wave: wave + 1,
      startDate: WAVES[wave]!.start + random.integer(0, 20),
      endDate: WAVES[wave]!.end - random.integer(0, 20),
      responsible: random.pick(PEOPLE),
      risk: random.weighted({ Lav: 5, Mellem: 3, Høj: 1 }),
      status: random.weighted({ "Ikke startet": 7, "I gang": 3 }),
      ...(group === DISCARDED_GROUP ? DISCARD_IN_ORDER : { discardDecision: "", archiveVersion: "" }),
      remark: "",
    };
  });
}

/**
 * The systems that may take over an area. A municipality moves it to a system of its field of work: the first one that covers its KLE
 * main group, or one shared by municipalities where there is one; and to an ESDH system where no system has the field. Where no field
 * is given any system will do.
 */
function fieldsOf(possible: readonly SampleRow[]): (group: string, index: number) => readonly SampleRow[] {
  const ofType = (type: string): SampleRow[] => possible.filter((system) => system["systemType"] === type);
  const esdh = ofType("ESDH").slice(0, ESDH_SYSTEMS);
  const ofField = [...ofType("Fælleskommunal løsning"), ...ofType("Fagsystem")];
  if (possible.every((system) => (system["kleMainGroups"] ?? "") === "")) return () => possible;
  return (group, index) => {
    const covers = (system: SampleRow): boolean => String(system["kleMainGroups"]).split(", ").includes(group.slice(0, 2));
    const natural = ofField.filter(covers);
    const others = ofField.filter((system) => !covers(system));
    if (index % OWN_CHOICE === OWN_CHOICE - 1) return [others[index % others.length]!];
    return natural.length === 0 ? esdh : natural.slice(0, 2);
  };
}

/** Areas whose cases are in no extract yet: their own figures are all there is. */
const SPARE_AREAS = 100;

function spareGroups(kle: Kle, used: ReadonlyMap<string, string>): string[] {
  const groups: string[] = [];
  for (let main = 0; main < 100 && groups.length < SPARE_AREAS; main++) {
    // 32.24 and 15.21 hold the numbers that some faults need.
    const free = kle
      .under(String(main).padStart(2, "0"))
      .filter((group) => !used.has(group) && !/^(32|15)/.test(group) && kle.status(group) === "current");
    groups.push(...free.slice(0, 4));
  }
  return groups;
}

/** The areas with the number of their cases as the cleanup register has them, else with figures of their own. */
export function countCases(areas: readonly SampleRow[], cases: readonly SampleRow[]): SampleRow[] {
  const counts = new Map(areas.map((area) => [area["kle"], { openCases: 0, closedCases: 0, manualCases: 0 }]));
  for (const row of cases) {
    const count = counts.get(groupOf(row["kle"]));
    if (count === undefined) throw new Error(`No area for ${String(row["kle"])}`);
    count[row["caseStatus"] === "Afsluttet" ? "closedCases" : "openCases"]++;
    if (row["manualCase"] === "Ja") count.manualCases++;
  }
  return areas.map((area, i) => {
    const count = counts.get(area["kle"])!;
    const own = { openCases: 5 + (i % 40), closedCases: 20 + (i % 70), manualCases: i % 5 };
    return { ...area, ...(count.openCases + count.closedCases > 0 ? count : own) };
  });
}
