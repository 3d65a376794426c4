import type { CellPlace } from "../../core/changes/change";
import { CLEANUP_ACTIONS, type CleanupAction } from "../../core/registers/cleanup-action";
import { caseWork, decidedCases, type CaseWork } from "../../core/cleanup/case-work";
import { assumptionsOf, estimateEffort, type Effort } from "../../core/cleanup/effort";
import { findCases, type CaseQuery } from "../../core/cleanup/find-cases";
import { nameOf } from "../../core/cleanup/name-of";
import { leftOutSteps } from "../../core/figures/left-out";
import { leftOutLine } from "../../core/figures/left-out-line";
import { cellsOf } from "../../core/figures/figure-source";
import { outlookOf, type Outlook } from "../../core/cleanup/outlook";
import { workGroups, type WorkGroup } from "../../core/cleanup/work-groups";
import type { RegisterData } from "../../core/model/register-data";
import { ADVICE, adviceSteps, type AdviceId, type CleanupAdvice } from "../../core/reports/cleanup-advice";
import { placeOf } from "../../core/reports/row-place";
import { caseSettings } from "../../core/reports/report";
import { adviceGaps, adviceWhy } from "../../core/reports/worklist/advice-words";
import { advisedActions, assumptionsText, forbiddenText, moveTexts } from "../../core/reports/worklist/outlook-sections";
import { CASES_RULES } from "../../core/rules/lists/cases";
import type { OverviewSource } from "./overview-source";
import { inSlices } from "../../core/model/in-slices";

/** The clean-up of cases. */
export interface CleanupOverview {
  /** Undefined where the workbook has no sheet of cases. */
  readonly cleanup: Cleanup | undefined;
}

export interface Cleanup {
  readonly cases: number;
  /** Decided cases; undefined where there is no column to decide in. */
  readonly decided: number | undefined;
  /** The contents of KMD Sag before and after, by the choices, else by the advice. */
  readonly outlook: Outlook;
  readonly effort: Effort;
  readonly actions: readonly ActionCount[];
  readonly advice: readonly AdviceCount[];
  /** By unit and by caseworker, as far as the columns are there. */
  readonly groups: readonly { readonly column: WorkColumn; readonly groups: readonly WorkGroup[] }[];
  /** Cases without a readable date of last activity, which are neither closed nor moved on a guess. */
  readonly unknownActivity: number;
  /** What its figures leave out, in one line; undefined where nothing is left out. */
  readonly leftOutText: string | undefined;
  /** The assumptions behind hours and kroner, and moving by hand against conversion; sentences. */
  readonly computing: readonly string[];
  /** Advice that can't be given and why, a sentence each. */
  readonly gaps: readonly string[];
  /** The cases behind a number. @throws the signal's reason when given up. */
  readonly find: (query: CaseQuery, signal?: AbortSignal) => Promise<readonly CaseRow[]>;
}

interface ActionCount {
  readonly action: CleanupAction;
  readonly advised: number;
  readonly chosen: number | undefined;
  readonly planned: number;
  readonly minutes: number;
  readonly kroner: number;
}

interface AdviceCount {
  readonly id: AdviceId;
  /** Its number in `CaseQuery`. */
  readonly number: number;
  readonly action: CleanupAction;
  readonly why: string;
  readonly cases: number;
}

/** A case behind a number. Its title and parties stay in the sheet. */
export interface CaseRow {
  /** Blank where the case has none. */
  readonly caseNumber: string;
  /** The row as Excel counts it. */
  readonly sheetRow: number;
  readonly place: CellPlace | undefined;
}

/** What the numbers are computed from: the choices, and the advice where nothing is chosen. */
const CLEANUP_SOURCE = cellsOf("cases", "action", "caseStatus", "lastActivity", "retentionCode", "retentionYear", "kle", "created");
const WORK_COLUMNS = ["responsibleUnit", "caseworker"] as const;
type WorkColumn = (typeof WORK_COLUMNS)[number];

export async function cleanupOverview(source: OverviewSource): Promise<CleanupOverview> {
  const { cases } = source.data.registers;
  return { cleanup: cases === undefined ? undefined : await cleanupOf(cases, source) };
}

async function cleanupOf(cases: RegisterData, source: OverviewSource): Promise<Cleanup> {
  const { data, settings, kle, language, today } = source;
  // Advice depends on the cases' findings; without a validation the cases alone are evaluated.
  const judged = source.validation ?? (await source.check(CASES_RULES));
  const reportSettings = caseSettings(settings);
  const advice = await source.inSlices(adviceSteps(cases, judged, today, data.date1904, reportSettings, kle));
  const work = await source.inSlices(caseWork(cases, advisedActions(advice), advice.retained));
  const outlook = outlookOf(cases, work.planned);
  const effort = estimateEffort(outlook.actions, assumptionsOf(settings), outlook.together);
  const groups = [];
  for (const column of WORK_COLUMNS) {
    if (cases.columns[column] === undefined) continue;
    groups.push({ column, groups: await source.inSlices(workGroups(cases, column, work, settings.minutes)) });
  }
  const [leftOut] = await source.inSlices(leftOutSteps(data, [CLEANUP_SOURCE]));
  return {
    cases: cases.rowCount,
    decided: decidedCases(work),
    outlook,
    effort,
    actions: actionCounts(cases, work, outlook, effort),
    advice: adviceCounts(advice, (id) => adviceWhy(id, reportSettings, language)),
    groups,
    unknownActivity: advice.unknownActivity,
    leftOutText: leftOutLine(leftOut!, language),
    computing: [
      ...forbiddenText(work.chosen, advice.retained, language),
      assumptionsText(settings, language),
      ...moveTexts(effort, language),
    ],
    gaps: adviceGaps(advice, reportSettings, language),
    find: async (query, signal) => (await inSlices(findCases(cases, work, advice.first, query), { signal })).map(rowOf(cases)),
  };
}

function actionCounts(cases: RegisterData, work: CaseWork, planned: Outlook, { actions }: Effort): ActionCount[] {
  const advised = outlookOf(cases, work.advised).actions;
  const chosen = work.chosen === undefined ? undefined : outlookOf(cases, work.chosen).actions;
  return CLEANUP_ACTIONS.map((action, i) => ({
    action,
    advised: advised[action],
    chosen: chosen?.[action],
    planned: planned.actions[action],
    minutes: actions[i]!.minutes,
    kroner: actions[i]!.kroner,
  }));
}

/** Advice that is given to some case. */
function adviceCounts({ first }: CleanupAdvice, why: (id: AdviceId) => string): AdviceCount[] {
  const counts = new Array<number>(ADVICE.length).fill(0);
  for (const at of first) if (at >= 0) counts[at]!++;
  return ADVICE.map(({ id, action }, number) => ({ id, number, action, why: why(id), cases: counts[number]! })).filter(
    ({ cases }) => cases > 0,
  );
}

function rowOf(cases: RegisterData): (row: number) => CaseRow {
  return (row) => ({
    caseNumber: nameOf(cases.columns["caseNumber"]?.[row]),
    sheetRow: cases.sheetRows[row]! + 1,
    place: placeOf({ register: "cases", row, column: "caseNumber" }, [cases]),
  });
}
