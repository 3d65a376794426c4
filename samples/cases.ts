import { syntheticCpr, syntheticCvr } from "./identifiers";
import { DEPARTMENTS, PEOPLE, SAMPLE_TODAY } from "./municipality";
import type { Random } from "./random";
import { day, type SampleRow, yearOf } from "./rows";

const TODAY = day(SAMPLE_TODAY.year, SAMPLE_TODAY.month, SAMPLE_TODAY.day);
const KINDS = ["Ansøgning", "Opfølgning", "Afgørelse", "Henvendelse", "Klage", "Revurdering"] as const;
const FACETS = ["G01", "K04", "P19", "A00"] as const;
/** Subjects whose cases are kept for good [invented; KLE's retention codes are not to be had]. */
const KEPT = new Set(["01.02.05", "02.34.02", "17.03.04", "09.17.60"]);
const WEIGHTS = Object.fromEntries(DEPARTMENTS.map((department, i) => [String(i), department.weight]));

/** One case without a fault. `targets` are the systems that cases may move to. */
export function makeCase(index: number, targets: readonly string[], random: Random): SampleRow {
  const department = DEPARTMENTS[Number(random.weighted(WEIGHTS))]!;
  const technical = department.name === "Teknik og Miljø";
  const [kle, subject] = random.pick(department.subjects);
  const created = day(random.integer(2008, 2025), random.integer(1, 12), random.integer(1, 28));
  const state = random.weighted({ Afsluttet: 62, Oplyst: 18, Afgjort: 12, Opstaaet: 8 });
  const isClosed = state === "Afsluttet";
  const lastActivity = isClosed ? random.integer(created, Math.min(TODAY - 30, created + 900)) : random.chance(0.2) ? created + random.integer(0, 60) : random.integer(Math.max(created, TODAY - 700), TODAY - 1);
  const retention = KEPT.has(kle) ? "B" : "K";
  const retentionYear = isClosed && retention === "K" ? yearOf(lastActivity) + random.pick([5, 10]) : "";
  const inactive = !isClosed && lastActivity < TODAY - 5 * 366;
  const action = chooseAction(isClosed, retention, retentionYear, inactive, random);
  return {
    caseNumber: `${yearOf(created)}-${String(index + 1).padStart(6, "0")}`,
    title: `${random.pick(KINDS)} – ${subject}`,
    kle,
    facet: random.pick(FACETS),
    party: makeParty(technical, random),
    caseStatus: state,
    sensitivity: technical
      ? random.weighted({ IKKE_FORTROLIGE_DATA: 80, FORTROLIGE_PERSONOPLYSNINGER: 20 })
      : random.weighted({ FOELSOMME_PERSONOPLYSNINGER: 700, FORTROLIGE_PERSONOPLYSNINGER: 295, VIP_SAGER: 5 }),
    responsibleUnit: random.pick(department.units),
    caseworker: random.pick(PEOPLE),
    created,
    lastActivity,
    closed: isClosed ? lastActivity : "",
    retentionCode: retention,
    retentionYear,
    documentCount: Math.floor(random.next() ** 2 * 60),
    manualCase: random.chance(0.3) ? "Ja" : "Nej",
    action,
    targetSystem: action === "Flyt" ? random.pick(targets) : "",
  };
}

export function makeCases(count: number, targets: readonly string[], random: Random): SampleRow[] {
  return Array.from({ length: count }, (_, index) => makeCase(index, targets, random));
}

/** What a municipality half-way through its cleanup has chosen; a good part is still open. */
function chooseAction(isClosed: boolean, retention: string, retentionYear: number | "", inactive: boolean, random: Random): string {
  if (random.chance(0.45)) return "";
  if (!isClosed) return inactive ? "Luk" : "Flyt";
  if (retention === "B") return "Arkivér";
  return retentionYear !== "" && retentionYear < SAMPLE_TODAY.year ? "Kassér" : "";
}

function makeParty(technical: boolean, random: Random): string {
  const kind = random.weighted(technical ? { cpr: 45, cvr: 40, pNumber: 15 } : { cpr: 97, cvr: 2, pNumber: 1 });
  if (kind === "cvr") return syntheticCvr(random);
  // P-numbers have no check digit; those from 1,099,000,000 up have not been issued.
  if (kind === "pNumber") return `1099${String(random.integer(0, 999_999)).padStart(6, "0")}`;
  return syntheticCpr(random);
}
