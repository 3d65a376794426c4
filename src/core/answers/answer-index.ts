import type { DependencyAnalysis } from "../dependencies/dependency";
import { type ConditionEvaluation, conditionSteps } from "../conditions/evaluate";
import { analysisSteps } from "../dependencies/analyse";
import { SAPA_CONDITION_LIST } from "../system-conditions/sapa-conditions";
import type { Kle } from "../kle";
import { isBlank, isErrorValue } from "../model/cell";
import type { Finding, NotJudged } from "../model/finding";
import { inSlices } from "../model/in-slices";
import { pushTo } from "../model/push-to";
import type { RegisterData } from "../model/register-data";
import type { WorkbookData } from "../registers/workbook-data";
import type { Steps } from "../model/steps";
import { registerSpec } from "../registers";
import { means } from "../registers/choice-reader";
import type { RegisterId } from "../model/register-id";
import type { Settings } from "../settings/settings";
import { strategySteps } from "../strategy/build";
import type { Strategy } from "../strategy/strategy";
import { strategyInputSteps } from "../strategy/strategy-input";
import type { Language } from "../text/language";
import { keyOf } from "../text/signs";

export type RegisterState =
  { readonly kind: "data"; readonly data: RegisterData } | { readonly kind: "missing" } | { readonly kind: "unclear" };

/** The findings in one register's rows. */
export interface RegisterFindings {
  /** By data row; a row that is not there has none. */
  readonly byRow: ReadonlyMap<number, readonly Finding[]>;
  readonly notJudged: readonly NotJudged[];
  /** Rules of the register that were run to the end. */
  readonly judged: readonly string[];
}

/** Where answers come from: registers as they are now, each read only when an answer needs it. */
export interface AnswerSource {
  readonly language: Language;
  /** Excel day of the 1900 system. */
  readonly today: number;
  readonly settings: Settings;
  readonly kle: Kle;
  register(id: RegisterId): Promise<RegisterState>;
  /** Dates of the workbook count from 1904. */
  date1904(): Promise<boolean>;
  /** Findings of the register's rules; accepted ones do not count. */
  findings(register: RegisterId): Promise<RegisterFindings>;
}

/** The register of a key, and its data rows (more than one where the key is not unique). */
export interface Place {
  readonly register: RegisterId;
  readonly rows: readonly number[];
}

/** Searched in this order: a key in two registers belongs to the first one. */
export const KEY_REGISTERS: readonly RegisterId[] = [
  "systems",
  "interfaces",
  "caseAreas",
  "procurements",
  "cases",
  "documents",
  "reminders",
];

/** Columns by which a row is found: its id, and where that is what people know it by, its name. */
const NAMES: Partial<Readonly<Record<RegisterId, string>>> = { systems: "systemName", caseAreas: "areaName" };

/** One index for all formulas. Each part is made once, when the first answer asks for it. */
export class AnswerIndex {
  private readonly parts = new Map<string, Promise<unknown>>();

  constructor(private readonly source: AnswerSource) {}

  get language(): Language {
    return this.source.language;
  }
  get today(): number {
    return this.source.today;
  }
  get settings(): Settings {
    return this.source.settings;
  }
  get kle(): Kle {
    return this.source.kle;
  }

  register(id: RegisterId): Promise<RegisterState> {
    return this.source.register(id);
  }

  date1904(): Promise<boolean> {
    return this.source.date1904();
  }

  findings(register: RegisterId): Promise<RegisterFindings> {
    return this.source.findings(register);
  }

  /**
   * The rows with the key, in the first of the registers that has it. An id wins over a name; `keyOf` says what makes no difference.
   * "missing" / "unclear": it is in none of the registers that are there, and that one is missing or unclear.
   */
  async find(key: string | number, registers: readonly RegisterId[] = KEY_REGISTERS): Promise<Place | "unknown" | "missing" | "unclear"> {
    const wanted = keyOf(key);
    let none: "unknown" | "missing" | "unclear" = "missing";
    let unclear = false;
    for (const id of registers) {
      const state = await this.register(id);
      if (state.kind === "unclear") unclear = true;
      if (state.kind !== "data") continue;
      none = "unknown";
      const rows = (await this.keys(id, state.data)).get(wanted);
      if (rows !== undefined) return { register: id, rows };
    }
    return unclear ? "unclear" : none;
  }

  dependencies(): Promise<DependencyAnalysis> {
    return this.part("dependencies", async () => inSlices(analysisSteps(await this.data(["systems", "interfaces"]))));
  }

  /** The conditions on systems that are wanted in SAPA. */
  conditions(): Promise<ConditionEvaluation> {
    return this.part("conditions", async () => {
      const { registers } = await this.data(["systems", "interfaces"]);
      return inSlices(conditionSteps(registers.systems, registers.interfaces, SAPA_CONDITION_LIST));
    });
  }

  /** The exit strategy over the registers that are there, with the data that its row numbers lead to. */
  strategy(): Promise<{ readonly strategy: Strategy; readonly data: WorkbookData }> {
    return this.part("strategy", async () => {
      const others = await this.data(["systems", "interfaces", "caseAreas", "documentStrategy", "procurements"]);
      // Whether an area may be discarded rests on its cases; where none is to be, there is no need to read them.
      const data = hasDiscard(others) ? await this.data([...(Object.keys(others.registers) as RegisterId[]), "cases"]) : others;
      const input = await inSlices(strategyInputSteps(data, this.settings, this.kle, this.today));
      return { strategy: await inSlices(strategySteps(input)), data };
    });
  }

  /** The registers that are there, in the form that the analyses read. */
  async data(ids: readonly RegisterId[]): Promise<WorkbookData> {
    const registers: Partial<Record<RegisterId, RegisterData>> = {};
    const unclear: RegisterId[] = [];
    for (const id of ids) {
      const state = await this.register(id);
      if (state.kind === "data") registers[id] = state.data;
      if (state.kind === "unclear") unclear.push(id);
    }
    return { registers, date1904: await this.date1904(), unclear };
  }

  /** Something that is made once for this index. */
  part<T>(name: string, make: () => Promise<T>): Promise<T> {
    let made = this.parts.get(name) as Promise<T> | undefined;
    if (made === undefined) this.parts.set(name, (made = make()));
    return made;
  }

  private keys(id: RegisterId, data: RegisterData): Promise<ReadonlyMap<string, readonly number[]>> {
    return this.part(`keys of ${id}`, () => inSlices(keysOf(data, [registerSpec(id).keyColumn, NAMES[id]])));
  }
}

const ROWS_PER_STEP = 2_000;

function* keysOf(data: RegisterData, columns: readonly (string | undefined)[]): Steps<ReadonlyMap<string, readonly number[]>> {
  const keys = new Map<string, number[]>();
  for (const column of columns) {
    if (column === undefined) continue;
    // Rows of this column only: a name that is also another row's id leaves that id alone.
    const added = new Map<string, number[]>();
    for (const [row, cell] of (data.columns[column] ?? []).entries()) {
      if (row % ROWS_PER_STEP === 0) yield;
      if (isBlank(cell) || isErrorValue(cell)) continue;
      pushTo(added, keyOf(cell), row);
    }
    for (const [key, rows] of added) if (!keys.has(key)) keys.set(key, rows);
  }
  return keys;
}

/** Whether any area is to be discarded. */
function hasDiscard({ registers: { caseAreas } }: WorkbookData): boolean {
  const isDiscard = means("caseAreas", "route", "Kasseres");
  return caseAreas?.columns.route?.some((cell) => isDiscard(cell)) ?? false;
}
