import { fromSerial, parseDate } from "../identifiers/dates";
import { yearOf } from "../rules/bodies/retention-year";
import type { Kle } from "../kle";
import { isBlank } from "../model/cell";
import type { Finding, ValidationResult } from "../model/finding";
import { dataRowOf } from "../model/parts";
import { finish, type Steps } from "../model/steps";
import { choiceReader } from "../registers/choice-reader";
import type { RegisterOf } from "../registers/workbook-data";
import { DUTIES, dutyReader } from "../retention/duty";
import type { ReportSettings } from "./report";

/** The possible advice on a case, in the order in which the first hit wins. Adding one is adding a line here and its test below. */
export const ADVICE = [
  { id: "discard", action: "Kassér", columns: ["caseStatus", "retentionCode", "retentionYear", "kle"] },
  { id: "archive", action: "Arkivér", columns: ["caseStatus", "retentionCode"] },
  { id: "keep", action: "Flyt", columns: ["caseStatus", "kle"] },
  { id: "closeInactive", action: "Luk", columns: ["caseStatus", "lastActivity"] },
  { id: "duplicate", action: "Afklar", columns: ["party", "kle", "title", "created"] },
  { id: "unclearKle", action: "Afklar", columns: ["kle"] },
  { id: "unclearUnit", action: "Afklar", columns: ["responsibleUnit"] },
  { id: "unclearParty", action: "Afklar", columns: ["party"] },
  { id: "move", action: "Flyt", columns: ["caseStatus", "lastActivity"] },
] as const;
export type AdviceId = (typeof ADVICE)[number]["id"];

const BIT = Object.fromEntries(ADVICE.map(({ id }, i) => [id, 1 << i])) as Readonly<Record<AdviceId, number>>;

/** The rule that knows which cases are probably one; its findings are read, so that findings and advice never disagree. */
const DUPLICATE_RULE = "cases-probable-duplicate";
const DAYS_PER_YEAR = 365.25;

export interface CleanupAdvice {
  /** By data row: index into ADVICE of the first hit, -1 where nothing is advised. */
  readonly first: Int8Array;
  /** By data row: bit i is set when ADVICE[i] hits. */
  readonly hits: Uint16Array;
  /** By data row: index into DUTIES of the duty under which the case is retained, -1 where there is none. A retained case is never to be discarded. */
  readonly retained: Int8Array;
  /** Which of KLE's marks the advice could be compared with; without them a duty that only they give is not known. */
  readonly marks: Kle["marks"];
  /** By data row: 1 where a cell that advice on the case rests on is blank or unreadable, so that no advice is no answer. */
  readonly unsettled: Uint8Array;
  /** Advice that can't be given: because a column is missing, or (no column) because the rule it depends on was not run to its end. */
  readonly notJudged: readonly { readonly advice: AdviceId; readonly column?: string }[];
  /** Open cases whose last activity is blank or unreadable: neither closed nor moved on a guess. */
  readonly unknownActivity: number;
}

/**
 * Advice per case. Closed with code K, the retention year gone by and no duty to keep it → Kassér; closed with B, or a subject or facet that
 * KLE marks to be preserved → Arkivér; closed and retained for Udbetaling Danmark → Flyt; open without activity for N years → Luk (after a
 * check); duplicates → Afklar; KLE, unit or party missing or wrong → Afklar; open and active → Flyt. A case may be discarded when its
 * retention *year* is over, not on the first day of it, and the extra years that the municipality has set, where it stores cases longer.
 * @param validation its findings list duplicates and errors in KLE, unit and party, so that both say the same.
 * @param today serial of the 1900 system.
 */
export function adviseCases(...of: AdviceOf): CleanupAdvice {
  return finish(adviceSteps(...of));
}

type AdviceOf = readonly [
  cases: RegisterOf<"cases">,
  validation: ValidationResult,
  today: number,
  date1904: boolean,
  settings: ReportSettings,
  kle: Kle,
];
/** Cases between two steps. */
const CASES_A_STEP = 5_000;

/** The same, some thousand cases a step. */
export function* adviceSteps(...[cases, validation, today, date1904, settings, knownKle]: AdviceOf): Steps<CleanupAdvice> {
  const { rowCount, columns } = cases;
  const first = new Int8Array(rowCount).fill(-1);
  const hits = new Uint16Array(rowCount);
  const unsettled = new Uint8Array(rowCount);
  const retained = new Int8Array(rowCount).fill(-1);
  const duties = dutyReader(columns, knownKle, date1904);
  const notJudged: { advice: AdviceId; column?: string }[] = ADVICE.flatMap(({ id, columns: needed }) =>
    needed.filter((column) => columns[column] === undefined).map((column) => ({ advice: id, column })),
  );
  if (!notJudged.some(({ advice }) => advice === "duplicate") && !validation.judged.includes(DUPLICATE_RULE))
    notJudged.push({ advice: "duplicate" });
  const hit = (row: number, id: AdviceId): void => {
    hits[row]! |= BIT[id];
  };

  const faulty = faultyCells(cases, validation.findings);
  for (const finding of validation.findings) {
    if (finding.rule === DUPLICATE_RULE) hit(dataRowOf(cases, finding)!, "duplicate");
  }

  const { caseStatus, retentionCode, retentionYear, lastActivity, kle, responsibleUnit, party } = columns;
  const stateOf = choiceReader("cases", "caseStatus");
  const codeOf = choiceReader("cases", "retentionCode");
  const thisYear = fromSerial(today).year;
  const inactiveSince = today - settings.inactiveYears * DAYS_PER_YEAR;
  const extra = settings.extraRetentionYears ?? 0;
  let unknownActivity = 0;

  for (let row = 0; row < rowCount; row++) {
    if (row % CASES_A_STEP === 0) yield;
    const status = caseStatus && stateOf(caseStatus[row]!);
    if (status === undefined || status === "") unsettled[row] = 1;
    const duty = duties.dutyOf(row);
    if (duty !== undefined) retained[row] = DUTIES.indexOf(duty);
    else if (status !== undefined && status !== "" && status !== "Afsluttet") retained[row] = DUTIES.indexOf("open");
    if (status === "Afsluttet") {
      const retention = retentionCode && codeOf(retentionCode[row]!);
      if (duty === "code" || duty === "subject" || duty === "facet") hit(row, "archive");
      if (duty === "udk") hit(row, "keep");
      const year = (retentionYear && yearOf(retentionYear[row]!)) ?? duties.yearOf(row);
      if (retention === undefined || retention === "" || (retention === "K" && (year === undefined || duty === "unmarked")))
        unsettled[row] = 1;
      if (duty === undefined && year !== undefined && year + extra > thisYear) retained[row] = DUTIES.indexOf("early");
      if (retention === "K" && year !== undefined && year + extra < thisYear && duty === undefined) hit(row, "discard");
    } else if (status !== undefined && status !== "" && lastActivity !== undefined) {
      const active = parseDate(lastActivity[row]!, date1904);
      if (active === undefined) {
        unknownActivity++;
        unsettled[row] = 1;
      } else hit(row, active < inactiveSince ? "closeInactive" : "move");
    }
    if (kle !== undefined && (isBlank(kle[row]!) || faulty.kle.has(row))) hit(row, "unclearKle");
    if (responsibleUnit !== undefined && (isBlank(responsibleUnit[row]!) || faulty.responsibleUnit.has(row))) hit(row, "unclearUnit");
    if (party !== undefined && (isBlank(party[row]!) || faulty.party.has(row))) hit(row, "unclearParty");
    if (hits[row] !== 0) first[row] = 31 - Math.clz32(hits[row]! & -hits[row]!);
  }
  return { first, hits, retained, marks: knownKle.marks, unsettled, notJudged, unknownActivity };
}

/** Data rows with an error finding in one of the three columns. */
function faultyCells(
  cases: RegisterOf<"cases">,
  findings: readonly Finding[],
): Readonly<Record<"kle" | "responsibleUnit" | "party", ReadonlySet<number>>> {
  const faulty = { kle: new Set<number>(), responsibleUnit: new Set<number>(), party: new Set<number>() };
  for (const finding of findings) {
    const { register, severity, columnKey } = finding;
    if (register === "cases" && severity === "error" && columnKey in faulty)
      faulty[columnKey as keyof typeof faulty].add(dataRowOf(cases, finding)!);
  }
  return faulty;
}
