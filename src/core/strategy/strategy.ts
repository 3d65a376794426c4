import type { ConditionEvaluation } from "../conditions/evaluate";
import type { DependencyAnalysis } from "../dependencies/dependency";
import type { Kle } from "../kle";
import type { WorkbookData } from "../registers/workbook-data";
import type { SystemResolver } from "../model/system-resolver";
import type { RegisterId } from "../model/register-id";
import type { Settings } from "../settings/settings";
import type { Area, Route } from "./area";
import type { MoveScenario, Unseen } from "./scenario-kinds";

/*
 * The model of the exit strategies. Pure data over the registers: the same input gives the same answer, and missing data is undefined or a
 * gap, never a guess. Days are serial numbers of the 1900 system.
 */

export interface StrategyInput {
  readonly data: WorkbookData;
  readonly resolve: SystemResolver;
  readonly dependencies: DependencyAnalysis;
  readonly conditions: ConditionEvaluation;
  readonly settings: Settings;
  /** KLE with the marks that the user has loaded. */
  readonly kle: Kle;
  readonly today: number;
}

export interface Strategy {
  readonly areas: readonly Area[];
  readonly readiness: readonly SystemReadiness[];
  readonly advice: readonly AreaAdvice[];
  readonly plan: WavePlan;
  /** The plan if every area moved before, with or after SAPA, in that order. */
  readonly scenarios: readonly ScenarioPlan[];
  readonly notices: readonly Notice[];
  readonly agreements: readonly AgreementToEnd[];
  readonly blockers: readonly Blocker[];
  readonly risks: readonly TopRisk[];
  readonly decisions: readonly NextDecision[];
  readonly cost: DelayCost;
  readonly gaps: readonly Gap[];
}

/** A register or column without which part of an answer can't be given. */
export interface Gap {
  readonly register: RegisterId;
  readonly column?: string;
}

/** Whether a system can show its cases in SAPA, and since or from when. Only systems wanted in SAPA, or target of an area. */
export interface SystemReadiness {
  /** Data row in Systemer og kontrakter. */
  readonly row: number;
  readonly department: string;
  /** ready: what SAPA needs is there today. planned: it goes live later. notShown: not to show in SAPA, and able to take cases all the same. */
  readonly state: "ready" | "planned" | "lacking" | "unknown" | "notShown";
  /** Last go-live among the interfaces that meet its conditions; undefined where one of them has no readable date. */
  readonly from: number | undefined;
  /** Condition ids that are missing, and those that are unknown. */
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/** Why something is advised or held up; texts are made where it is shown, from id and data. */
export interface Reason {
  readonly id: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Advice for one area, compared with the decision in the sheet. */
export interface AreaAdvice {
  readonly area: number;
  readonly route: Route;
  /** Data rows of systems that could take the area, best first; at most three. */
  readonly targets: readonly number[];
  readonly why: readonly Reason[];
  /** The obstacles to following the advice (or the decision, where there is one). */
  readonly missing: readonly Reason[];
  readonly agrees: "same" | "other-route" | "other-target" | "undecided";
}

export interface WavePlan {
  readonly areas: readonly PlannedArea[];
  readonly waves: readonly Wave[];
  /** Days assumed for a move where the sheet has no dates for it. */
  readonly moveDays: number;
  /** The chain of steps that decides when the last area is out, first step first. Empty where nothing can be dated. */
  readonly criticalPath: readonly CriticalStep[];
  /** When everything must be out: the end of KMD Sag's contract; undefined where the register has none. */
  readonly deadline: number | undefined;
  /** When the last area is out by this plan; undefined when some area can't be dated. */
  readonly finish: number | undefined;
  /** When the last of the areas that can be dated is out: the exit is not over before, whatever the others do. `finish` where that is known. */
  readonly earliest: number | undefined;
}

/** The plan if every area that moves did so in one scenario, whatever it has chosen itself. */
export interface ScenarioPlan {
  readonly scenario: MoveScenario;
  readonly plan: WavePlan;
}

export interface PlannedArea {
  readonly area: number;
  /** When it moves, against SAPA; undefined where its cases do not move to a system, or are out already. */
  readonly scenario: MoveScenario | undefined;
  /** The time in which its cases are seen nowhere. */
  readonly unseen: Unseen | undefined;
  /** moved: already out. stays: leaves without a system. planned: has dates. unplanned: can't be dated, `holds` says why. */
  readonly state: "moved" | "stays" | "planned" | "unplanned";
  /** Never before the target is ready. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly wave: number | undefined;
  /** True when the dates are those of the sheet. */
  readonly asInSheet: boolean;
  /** The area's holds: dated ones set the earliest start, undated ones make it unplanned. */
  readonly holds: readonly Hold[];
  readonly afterDeadline: boolean;
}

export interface Hold {
  readonly kind: "interface" | "procurement" | "decision" | "target" | "contract" | "dates" | "sapa";
  /** Register and data row it comes from. */
  readonly register: RegisterId;
  readonly row: number;
  readonly date: number | undefined;
  readonly reason: Reason;
}

export interface Wave {
  readonly number: number;
  readonly areas: readonly number[];
  readonly start: number | undefined;
  readonly end: number | undefined;
}

export interface CriticalStep {
  readonly kind: "decide" | "procure" | "go-live" | "sapa" | "move" | "notice" | "end";
  readonly date: number | undefined;
  readonly register: RegisterId;
  readonly row: number;
  readonly reason: Reason;
}

/** The last day on which a contract can be terminated to its end. */
export interface Notice {
  readonly system: number;
  readonly contractEnd: number;
  readonly noticeMonths: number;
  readonly lastDay: number;
  readonly state: "given" | "passed" | "near" | "later";
  /** Why the contract is to end: KMD Sag itself, retired, or left by its last area. */
  readonly reason: Reason;
}

export interface AgreementToEnd {
  readonly interfaceRow: number;
  /** From when it serves nothing: end of the last area, go-live of its replacement; undefined where not dated. */
  readonly from: number | undefined;
  readonly reason: Reason;
}

/** A system that keeps KMD Sag from being closed. */
export interface Blocker {
  readonly system: number;
  readonly interfaceRows: readonly number[];
  readonly reason: Reason;
  /** Systems that depend on KMD Sag through it. */
  readonly carries: number;
}

export interface TopRisk {
  readonly weight: number;
  readonly reason: Reason;
  readonly register: RegisterId;
  readonly row: number;
}

export interface NextDecision {
  readonly by: number | undefined;
  readonly reason: Reason;
  readonly register: RegisterId;
  readonly row: number;
  readonly responsible: string;
}

/**
 * The cost of a month: KMD Sag itself and the systems being retired that wait for the exit; undefined where no yearly price is filled in.
 */
export interface DelayCost {
  readonly perMonth: number | undefined;
  /** KMD Sag's own price a year; undefined where it is not filled in. */
  readonly today: number | undefined;
  readonly parts: readonly { readonly system: number; readonly perYear: number }[];
  /** Number of systems that belong to it and have no cost that can be read. */
  readonly unpriced: number;
  /**
   * KMD Sag's price as monopoly systems close, as a share of today's, lower and upper bound by KOMBIT's words (about 2019). The first is today;
   * each other is a monopoly system of the register (data row) and when it is out, where that is known.
   */
  readonly steps: readonly {
    readonly closed: number;
    readonly low: number;
    readonly high: number;
    readonly system?: number;
    readonly out?: number | undefined;
  }[];
}
