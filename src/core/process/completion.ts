import { type LeftOut, leftOutSteps, uniqueColumns } from "../figures/left-out";
import { type CellValue, isBlank } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import { registerIn, type WorkbookData } from "../registers/workbook-data";
import { isElsewhere } from "../model/resolved-system";
import type { Steps } from "../model/steps";
import { resolverSteps } from "../model/system-resolver";
import { columnSpec, type ColumnKey, type ChoiceOf, type ChoiceKey, registerSpec } from "../registers";
import { type ChoiceReader, choiceReader } from "../registers/choice-reader";
import type { RegisterId } from "../model/register-id";
import { isMoving, type Route } from "../strategy/area";
import type { Localized } from "../text/language";
import { ACTIVITIES, PILLARS, type Activity, type PillarId } from "./diagram";
import { MEASURE_SAYS as SAYS } from "./completion.text";
import { DEMAND_COLUMNS } from "../registers/demand-columns";

/** One thing that has to be done in every row of a register (or every row to which it applies). */
type MeasureSpec = {
  readonly [R in RegisterId]: {
    readonly id: string;
    readonly register: R;
    readonly title: Localized;
    /** How far it is, as a sentence without its stop, of `done` and `total`. */
    readonly says: Localized;
    /** The one measure by which its activity goes: what the activity is for, in rows of one kind. */
    readonly leads?: true;
    readonly columns: readonly ColumnKey<R>[];
    /** What an area counts as that has no cases in KMD Sag: nothing is asked about it. Absent: as any other. */
    readonly elsewhere?: "done" | "skipped";
    /** Undefined where the measure does not apply to the row. */
    readonly done: (row: RowReader<R>) => boolean | undefined;
  };
}[RegisterId];

interface RowReader<R extends RegisterId> {
  filled(column: ColumnKey<R>): boolean;
  choice<K extends ChoiceKey<R>>(column: K): ChoiceOf<R, K> | undefined;
}

export interface Measure {
  readonly id: string;
  /** The register whose rows it counts: the activity's own, or one that goes with it. */
  readonly register: RegisterId;
  /** Whether it says that cells are filled in, or that something has been decided or done. */
  readonly kind: MeasureKind;
  readonly title: Localized;
  /** How far it is, as a sentence without its stop, of `done` and `total`. */
  readonly says: Localized;
  readonly done: number;
  readonly total: number;
  /** Data rows where it is still to be done. */
  readonly left: readonly number[];
  /** The column to look at. */
  readonly column: string;
  /** Cells that say something which can't be counted as an answer. */
  readonly leftOut: LeftOut;
}

type MeasureKind = "filled" | "decided";

export interface ActivityCompletion {
  readonly activity: Activity;
  /** missing: the register is not in the workbook. empty: it has no rows. */
  readonly state: "missing" | "empty" | "begun" | "done";
  /** Of its leading measure, so that rows of one kind are counted and no figure adds up what is unlike; 0 of 0 where none can be computed. */
  readonly done: number;
  readonly total: number;
  /** The one that the activity goes by; where its columns are missing, the first that can be computed. */
  readonly leading: Measure | undefined;
  readonly measures: readonly Measure[];
  /** Columns without which a measure could not be computed. */
  readonly lacking: readonly { readonly register: RegisterId; readonly column: string }[];
  /** What all its measures together leave out. */
  readonly leftOut: LeftOut;
}

export interface ProcessCompletion {
  readonly activities: readonly ActivityCompletion[];
  /** Whole percent of each pillar, its activities alike. */
  readonly pillars: readonly { readonly pillar: PillarId; readonly percent: number }[];
  /** Whole percent of the process, its activities alike; `filled` and `decided` of those that have such a measure. */
  readonly overall: Overall;
  /** What all activities together leave out. */
  readonly leftOut: LeftOut;
}

export interface Overall {
  readonly percent: number;
  /** Undefined where no activity can be measured so. */
  readonly filled: number | undefined;
  readonly decided: number | undefined;
}

const settled = <R extends RegisterId>(column: ChoiceKey<R>, register: R): ((row: RowReader<R>) => boolean) => {
  const unknown = columnSpec<R, string>(register, column).unknownChoice;
  return (row) => {
    const value = row.choice(column);
    return value !== undefined && value !== unknown;
  };
};

const requiredFilled = (register: RegisterId, title: Localized, says: Localized, leads?: true): MeasureSpec => {
  const required = registerSpec(register).columns.filter((column) => column.required);
  return {
    id: `${register}-required`,
    register,
    title,
    says,
    ...(leads ? { leads } : {}),
    columns: required.map(({ key }) => key),
    done: (row: { filled(column: string): boolean }) => required.every(({ key }) => row.filled(key)),
    // Read from the register itself.
  } as unknown as MeasureSpec;
};

const DEMANDS = DEMAND_COLUMNS.map(({ key }) => key);

const MEASURES: readonly MeasureSpec[] = [
  requiredFilled(
    "systems",
    { da: "Systemer med alle påkrævede felter", en: "Systems with all required fields" },
    SAYS["systems-required"],
    true,
  ),
  {
    id: "systems-kmd",
    register: "systems",
    title: { da: "Systemer, hvor det er afklaret, om de afhænger af KMD Sag", en: "Systems for which their tie to KMD Sag is settled" },
    says: SAYS["systems-kmd"],
    columns: ["integratesKmdSag"],
    done: settled("integratesKmdSag", "systems"),
  },
  {
    id: "systems-sapa",
    register: "systems",
    title: {
      da: "Systemer, hvor det er afklaret, om de skal vises i SAPA",
      en: "Systems for which it is settled whether they show in SAPA",
    },
    says: SAYS["systems-sapa"],
    columns: ["wantedInSapa"],
    done: settled("wantedInSapa", "systems"),
  },
  requiredFilled(
    "interfaces",
    { da: "Snitflader med alle påkrævede felter", en: "Interfaces with all required fields" },
    SAYS["interfaces-required"],
  ),
  {
    id: "interfaces-decided",
    register: "interfaces",
    title: { da: "Snitflader, der er truffet beslutning om", en: "Interfaces that have been decided" },
    says: SAYS["interfaces-decided"],
    leads: true,
    columns: ["decision"],
    done: settled("decision", "interfaces"),
  },
  {
    id: "areas-route",
    register: "caseAreas",
    title: { da: "Sagsområder med besluttet exitvej", en: "Case areas with a decided route" },
    says: SAYS["areas-route"],
    columns: ["route"],
    elsewhere: "skipped",
    done: settled("route", "caseAreas"),
  },
  {
    id: "areas-target",
    register: "caseAreas",
    title: { da: "Sagsområder, der flytter, med målsystem", en: "Moving case areas with a target system" },
    says: SAYS["areas-target"],
    columns: ["targetSystem", "route"],
    done: (row) => (isMoving(row.choice("route") as Route | undefined) ? row.filled("targetSystem") : undefined),
  },
  {
    id: "areas-moved",
    register: "caseAreas",
    title: { da: "Sagsområder, der er ude af KMD Sag", en: "Case areas that are out of KMD Sag" },
    says: SAYS["areas-moved"],
    leads: true,
    columns: ["status"],
    elsewhere: "done",
    done: (row) => row.choice("status") === "Flyttet",
  },
  {
    id: "strategy-decided",
    register: "documentStrategy",
    title: { da: "Spørgsmål, der er besluttet", en: "Questions that have been decided" },
    says: SAYS["strategy-decided"],
    leads: true,
    columns: ["status"],
    done: (row) => (row.choice("status") === "Ikke relevant" ? undefined : row.choice("status") === "Besluttet"),
  },
  {
    id: "procurements-demands",
    register: "procurements",
    title: {
      da: "Anskaffelser, der stiller alle krav eller begrunder afvigelsen",
      en: "Procurements that make all demands or justify the deviation",
    },
    says: SAYS["procurements-demands"],
    leads: true,
    columns: [...DEMANDS, "deviation"],
    done: (row) => {
      const answers = DEMANDS.map((key) => row.choice(key));
      return answers.every((answer) => answer !== undefined) && (!answers.includes("Nej") || row.filled("deviation"));
    },
  },
  {
    id: "cases-action",
    register: "cases",
    title: { da: "Sager, hvor handlingen er valgt", en: "Cases whose action has been chosen" },
    says: SAYS["cases-action"],
    leads: true,
    columns: ["action"],
    done: (row) => {
      const action = row.choice("action");
      return action !== undefined && action !== "Afklar";
    },
  },
  {
    id: "documents-outcome",
    register: "documents",
    title: { da: "Løse dokumenter, der er besluttet noget om", en: "Loose documents that have been decided" },
    says: SAYS["documents-outcome"],
    columns: ["outcome", "caseNumber"],
    done: (row) => (row.filled("caseNumber") ? undefined : settled("outcome", "documents")(row)),
  },
  {
    id: "reminders-outcome",
    register: "reminders",
    title: { da: "Åbne adviser, der er besluttet noget om", en: "Open reminders that have been decided" },
    says: SAYS["reminders-outcome"],
    columns: ["outcome", "status"],
    done: (row) => (row.choice("status") === "Lukket" ? undefined : settled("outcome", "reminders")(row)),
  },
];

/** The first measure with rows where it is still to be done; undefined where nothing is left, or nothing could be measured. */
export function nextMeasure({ measures }: ActivityCompletion): Measure | undefined {
  return measures.find(({ left }) => left.length > 0);
}

/** Whole percent, down: 99.9 % is not done. Nothing to do is 0, since nothing has been done. */
export function percentDone(done: number, total: number): number {
  return total === 0 ? 0 : Math.floor((done / total) * 100);
}

/** How far each activity has come, with the rows behind each figure. A register that is missing is not 0 % of nothing but missing. */
export function* processCompletionSteps(data: WorkbookData): Steps<ProcessCompletion> {
  const activities: ActivityCompletion[] = [];
  for (const activity of ACTIVITIES) activities.push(yield* completionOf(activity, data));
  return {
    activities,
    pillars: PILLARS.map(({ id }) => ({ pillar: id, percent: percentAlike(activities.filter(({ activity }) => activity.pillar === id)) })),
    overall: {
      percent: percentAlike(activities),
      filled: percentOf(activities, "filled"),
      decided: percentOf(activities, "decided"),
    },
    leftOut: activities.flatMap(({ leftOut }) => leftOut),
  };
}

/**
 * Whole percent, down, of activities that weigh alike: a million cases are one activity, as twenty questions are. What has not begun is 0.
 */
function percentAlike(activities: readonly Pick<ActivityCompletion, "done" | "total">[]): number {
  const shares = activities.map(({ done, total }) => (total === 0 ? 0 : done / total));
  // Thirds do not add up to one exactly.
  return activities.length === 0 ? 0 : Math.floor((shares.reduce((all, share) => all + share, 0) / activities.length) * 100 + 1e-9);
}

/** The same of one kind of measure, over the activities that have it with rows. */
function percentOf(activities: readonly ActivityCompletion[], kind: MeasureKind): number | undefined {
  const measured = activities
    .map(({ measures }) => measures.filter((one) => one.kind === kind))
    .map((own) => ({ done: sum(own, "done"), total: sum(own, "total") }))
    .filter(({ total }) => total > 0);
  return measured.length === 0 ? undefined : percentAlike(measured);
}

function* completionOf(activity: Activity, data: WorkbookData): Steps<ActivityCompletion> {
  const register = registerIn(data, activity.register);
  if (register === undefined)
    return { activity, state: "missing", done: 0, total: 0, leading: undefined, measures: [], lacking: [], leftOut: [] };
  const lacking: { register: RegisterId; column: string }[] = [];
  const measures: Measure[] = [];
  for (const spec of MEASURES.filter(({ register: id }) => registerSpec(id).activity === activity.number)) {
    // Registers that go with the activity's own can be done without.
    const rows = registerIn(data, spec.register);
    if (rows === undefined) continue;
    const missing = spec.columns.filter((column: string) => rows.columns[column] === undefined);
    for (const column of missing)
      if (!lacking.some((one) => one.register === spec.register && one.column === column))
        lacking.push({ register: spec.register, column });
    if (missing.length === 0) measures.push(yield* measure(spec, rows, data));
  }
  const leadingId = MEASURES.find(({ register: id, leads }) => id === activity.register && leads)?.id;
  const leading = measures.find(({ id }) => id === leadingId) ?? measures[0];
  const { done, total } = leading ?? { done: 0, total: 0 };
  const isDone = lacking.length === 0 && measures.some((one) => one.total > 0) && measures.every(({ left }) => left.length === 0);
  const state = register.rowCount === 0 ? "empty" : isDone ? "done" : "begun";
  const leftOut = uniqueColumns(measures.flatMap((one) => one.leftOut));
  return { activity, state, done, total, leading, measures, lacking, leftOut };
}

/** Rows looked at between two steps. */
const STEP_ROWS = 5_000;

function* measure(spec: MeasureSpec, register: RegisterData, data: WorkbookData): Steps<Measure> {
  const readers = new Map<string, ChoiceReader>();
  let at = 0;
  const cell = (column: string): CellValue => register.columns[column]?.[at] ?? "";
  const row = {
    filled: (column: string) => !isBlank(cell(column)),
    choice: (column: string) => {
      let read = readers.get(column);
      if (read === undefined) readers.set(column, (read = choiceReader(spec.register, column)));
      return read(cell(column)) || undefined;
    },
  };
  // The spec's columns are those of its register, and so is the row.
  const isDone = spec.done as (row: unknown) => boolean | undefined;
  const isOut = spec.elsewhere === undefined ? () => false : yield* areasElsewhere(register, data);
  const outside = spec.elsewhere === "done" ? true : undefined;
  let done = 0;
  let total = 0;
  const left: number[] = [];
  for (at = 0; at < register.rowCount; at++) {
    if (at % STEP_ROWS === STEP_ROWS - 1) yield;
    const answer = isOut(at) ? outside : isDone(row);
    if (answer === undefined) continue;
    total++;
    if (answer) done++;
    else left.push(at);
  }
  const kind: MeasureKind = spec.id.endsWith("-required") ? "filled" : "decided";
  const [leftOut] = yield* leftOutSteps(data, [spec.columns.map((column: string) => ({ register: spec.register, column }))]);
  return {
    id: spec.id,
    register: spec.register,
    kind,
    title: spec.title,
    says: spec.says,
    done,
    total,
    left,
    column: spec.columns[0]!,
    leftOut: leftOut!,
  };
}

/** Whether all cases of an area are in other systems than KMD Sag; false where that can't be seen. */
function* areasElsewhere(areas: RegisterData<"currentSystem">, data: WorkbookData): Steps<(row: number) => boolean> {
  const resolve = yield* resolverSteps(data.registers.systems?.columns);
  return (row) => isElsewhere(resolve(areas.columns.currentSystem?.[row] ?? ""));
}

function sum<K extends string>(items: readonly Readonly<Record<K, number>>[], key: K): number {
  return items.reduce((total, item) => total + item[key], 0);
}
