import { syntheticCpr, syntheticCvr } from "./identifiers";
import { movedBy, udkAreaOf } from "../src/core/retention/udk";
import { CLOSED_GROUPS, DISCARDED_GROUP, groupOf } from "./areas";
import { DEPARTMENTS, PEOPLE, SAMPLE_TODAY } from "./municipality";
import type { Random } from "./random";
import { day, type SampleRow, yearOf } from "./rows";

const TODAY = day(SAMPLE_TODAY.year, SAMPLE_TODAY.month, SAMPLE_TODAY.day);
/** The subject of a case and its action facet. */
const KINDS = [
  ["Ansøgning", "G01"],
  ["Opfølgning", "G01"],
  ["Klage", "K04"],
  ["Revurdering", "P19"],
] as const;
/** Caseworkers of one unit. */
const PER_UNIT = 3;
/** Subjects whose cases are archived for good [invented; KLE's retention codes are not to be had]. */
const ARCHIVED = new Set(["01.02.05", "02.34.02", "17.03.04", "09.17.60"]);
const WEIGHTS = Object.fromEntries(DEPARTMENTS.map((department, i) => [String(i), department.weight]));

/** The system to which cases of a KLE subject move; undefined where they stay. */
export type TargetOf = (kle: string) => string | undefined;

/** An area that is discarded as a whole holds only cases whose retention year is over: later ones are another subject's. */
const DISCARDED_UNTIL = day(2012, 12, 31);
const INSTEAD = ["17.03.07", "Tilbud om ordblindetest"] as const;
/** Udbetaling Danmark's lists have come for the oldest cases only. */
const LISTED_UNTIL = day(2009, 12, 31);

/** One case without a fault. */
export function makeCase(index: number, targetOf: TargetOf, random: Random): SampleRow {
  const row = drawCase(index, targetOf, random);
  const created = Number(row["created"]);
  const kle = String(row["kle"]);
  if (groupOf(kle) === DISCARDED_GROUP && created > DISCARDED_UNTIL)
    return { ...row, kle: INSTEAD[0], title: String(row["title"]).replace(/– .*/, `– ${INSTEAD[1]}`) };
  const area = udkAreaOf(kle);
  if (area === undefined || created >= movedBy(area)) return row;
  if (created <= LISTED_UNTIL) return { ...row, udkList: "Ja" };
  if (row["action"] !== "Kassér") return row;
  // What Udbetaling Danmark may still ask for moves where the area has a target, else it is still undecided.
  const target = targetOf(kle);
  return target === undefined ? { ...row, action: "" } : { ...row, action: "Flyt", targetSystem: target };
}

function drawCase(index: number, targetOf: TargetOf, random: Random): SampleRow {
  const department = DEPARTMENTS[Number(random.weighted(WEIGHTS))]!;
  const technical = department.name === "Teknik og Miljø";
  const [kle, subject] = random.pick(department.subjects);
  const [kind, facet] = random.pick(KINDS);
  const unit = random.pick(department.units);
  const created = day(random.integer(2008, 2025), random.integer(1, 12), random.integer(1, 28));
  const drawn = random.weighted({ Afsluttet: 62, Oplyst: 18, Afgjort: 12, Opstaaet: 8 });
  const state = CLOSED_GROUPS.has(groupOf(kle)) ? "Afsluttet" : drawn;
  const isClosed = state === "Afsluttet";
  const lastActivity = isClosed
    ? random.integer(created, Math.min(TODAY - 30, created + 900))
    : random.chance(0.2)
      ? created + random.integer(0, 60)
      : random.integer(Math.max(created, TODAY - 700), TODAY - 1);
  const retention = ARCHIVED.has(kle) ? "B" : "K";
  const retentionYear = isClosed && retention === "K" ? yearOf(lastActivity) + random.pick([5, 10]) : "";
  const inactive = !isClosed && lastActivity < TODAY - 5 * 366;
  const target = targetOf(kle);
  const chosen = chooseAction(isClosed, retention, retentionYear, inactive, random);
  const action = chosen === "Flyt" && target === undefined ? "" : chosen;
  return {
    caseNumber: caseNumber(created, index),
    title: `${kind} – ${subject}`,
    kle,
    facet,
    party: makeParty(technical, random),
    caseStatus: state,
    sensitivity: technical
      ? random.weighted({ IKKE_FORTROLIGE_DATA: 92, FORTROLIGE_PERSONOPLYSNINGER: 8 })
      : random.weighted({ FOELSOMME_PERSONOPLYSNINGER: 900, FORTROLIGE_PERSONOPLYSNINGER: 95, VIP_SAGER: 5 }),
    responsibleUnit: unit,
    // A closed case has no caseworker.
    caseworker: isClosed
      ? ""
      : PEOPLE[
          (DEPARTMENTS.indexOf(department) * department.units.length + department.units.indexOf(unit)) * PER_UNIT +
            random.integer(0, PER_UNIT - 1)
        ]!,
    created,
    lastActivity,
    closed: isClosed ? lastActivity : "",
    retentionCode: retention,
    retentionYear,
    documentCount: Math.floor(random.next() ** 3 * 25),
    manualCase: random.chance(0.3) ? "Ja" : "Nej",
    action,
    targetSystem: action === "Flyt" ? target! : "",
    udkList: "",
  };
}

/** Cases in the order in which they were opened, as an extract from KMD Sag gives them, and numbered in that order. */
export function makeCases(count: number, targetOf: TargetOf, random: Random): SampleRow[] {
  const rows = Array.from({ length: count }, (_, index) => makeCase(index, targetOf, random)).sort(
    (a, b) => Number(a["created"]) - Number(b["created"]),
  );
  return rows.map((row, index) => ({ ...row, caseNumber: caseNumber(Number(row["created"]), index) }));
}

function caseNumber(created: number, index: number): string {
  return `${yearOf(created)}-${String(index + 1).padStart(6, "0")}`;
}

/** The choices of a municipality half-way through its cleanup; a good part is still open. */
function chooseAction(isClosed: boolean, retention: string, retentionYear: number | "", inactive: boolean, random: Random): string {
  // What may be discarded by now has been chosen first; the rest is half done.
  if (isClosed && retention === "K" && retentionYear !== "" && retentionYear < SAMPLE_TODAY.year) return "Kassér";
  if (random.chance(0.45)) return "";
  if (!isClosed) return inactive ? "Luk" : "Flyt";
  return retention === "B" ? "Arkivér" : "";
}

function makeParty(technical: boolean, random: Random): string {
  const kind = random.weighted(technical ? { cpr: 45, cvr: 40, pNumber: 15 } : { cpr: 97, cvr: 2, pNumber: 1 });
  if (kind === "cvr") return syntheticCvr(random);
  // P-numbers have no check digit; those from 1,099,000,000 up have not been issued.
  if (kind === "pNumber") return `1099${String(random.integer(0, 999_999)).padStart(6, "0")}`;
  return syntheticCpr(random);
}
