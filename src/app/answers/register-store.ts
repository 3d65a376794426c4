import { applyAcceptancesStepwise } from "../../core/acceptance/apply";
import type { AnswerSource, RegisterFindings, RegisterState } from "../../core/answers/answer-index";
import type { Finding } from "../../core/model/finding";
import { dataRowOf, sheetsOf } from "../../core/model/parts";
import { pushTo } from "../../core/model/push-to";
import type { RegisterData, RegisterMapping } from "../../core/model/register-data";
import type { WordMeaning } from "../../core/meanings/meaning";
import { ownWords } from "../../core/meanings/meaning-reader";
import type { WorkbookData } from "../../core/registers/workbook-data";
import type { Recognition } from "../../core/recognition/recognition";
import { unclearRegisters } from "../../core/recognition/choice";
import { REGISTERS } from "../../core/registers";
import type { RegisterId } from "../../core/model/register-id";
import { RULES } from "../../core/rules";
import type { Language } from "../../core/text/language";
import { runRules } from "../../core/validate/run-rules";
import type { WorkbookPort } from "../ports";
import { inSlices } from "../../core/model/in-slices";
import { findRegisters, readRegister } from "../validation/read-registers";
import { serialOfLocalDay } from "../../core/identifiers/dates";
import { registersOf, type Checked } from "../validation/validate-workbook";
import { readWorkbookFacts, type WorkbookFacts } from "../stores/workbook-facts";

/** The inputs that an answer can depend on beside its arguments. */
export type Followed = RegisterId | "kle" | "settings";

const IDS: readonly RegisterId[] = REGISTERS.map(({ id }) => id);
const ALL: readonly Followed[] = [...IDS, "kle", "settings"];

/** Rules of each register, and the registers that they look into. */
const RULES_OF = new Map(
  IDS.map((id) => {
    const rules = RULES.filter(({ register }) => register === id);
    return [id, { rules, ids: new Set(rules.map((rule) => rule.id)), needs: registersOf(rules) }] as const;
  }),
);

/** The workbook could not be read: reported as its cause, and tried again, unlike a bug. */
export class WorkbookUnread extends Error {
  constructor(override readonly cause: unknown) {
    super("The workbook could not be read");
  }
}

interface Found {
  readonly recognition: Recognition;
  readonly date1904: boolean;
  readonly meanings: readonly WordMeaning[];
}

export interface RegisterStore {
  /** A sheet (unknown: any of them, settings and KLE too) has changed. Nothing is read yet. */
  readonly changed: (sheet?: string) => void;
  /** True when something has changed that is not yet checked. */
  readonly unsettled: () => boolean;
  /** Checks for changes since the last call, and returns which answers they can matter to. */
  readonly settle: () => Promise<ReadonlySet<Followed>>;
  /** Registers as they were at the last `settle`. */
  readonly source: (language: Language, now: Date) => Promise<AnswerSource>;
  /** Takes over a validation that was made while nothing had changed since `moment`. */
  readonly offer: (checked: Checked, version: number) => void;
  /** Counts changes, for `offer`. */
  readonly version: () => number;
}

/**
 * Registers by version: each is read once after it has changed, and only when an answer asks for it. The pane's reading and validation are
 * reused.
 */
export function createRegisterStore(port: WorkbookPort): RegisterStore {
  let count = 0;
  /** Changes that events have reported and that are not yet checked. */
  let sheets = new Set<string>();
  let everything = true;
  let found: Promise<Found> | undefined;
  let facts: Promise<WorkbookFacts> | undefined;
  let states = new Map<RegisterId, Promise<RegisterState>>();
  let findings = new Map<RegisterId, Promise<RegisterFindings>>();
  /** How each register stood when it was last looked at, as text. */
  let stood = new Map<RegisterId, string>();
  /** The day that `findings` were evaluated by. */
  let judgedOn: number | undefined;
  /** Readings that failed. They stay until the next check, so that thousands of formulas do not each try again. */
  const failed: (() => void)[] = [];

  const reading = <T>(what: Promise<T>, forget: (promise: Promise<T>) => void): Promise<T> => {
    const promise: Promise<T> = what.catch((error: unknown) => {
      failed.push(() => forget(promise));
      throw error instanceof WorkbookUnread ? error : new WorkbookUnread(error);
    });
    return promise;
  };
  const inMap = <T>(map: Map<RegisterId, Promise<T>>, id: RegisterId, what: Promise<T>): Promise<T> => {
    const promise = reading(what, (mine) => {
      if (map.get(id) === mine) map.delete(id);
    });
    map.set(id, promise);
    return promise;
  };

  const find = (): Promise<Found> =>
    (found ??= reading(findRegisters(port), (mine) => {
      if (found === mine) found = undefined;
    }));
  const readFacts = (): Promise<WorkbookFacts> =>
    (facts ??= reading(readWorkbookFacts(port), (mine) => {
      if (facts === mine) facts = undefined;
    }));

  const read = async (id: RegisterId): Promise<RegisterState> => {
    const { recognition, date1904, meanings } = await find();
    const mapping = recognition.mappings.find(({ register }) => register === id);
    if (mapping !== undefined) return { kind: "data", data: await readRegister(port, mapping, { date1904, meanings }) };
    return { kind: unclearRegisters(recognition.questions).includes(id) ? "unclear" : "missing" };
  };
  const register = (id: RegisterId): Promise<RegisterState> => states.get(id) ?? inMap(states, id, read(id));

  const judge = async (id: RegisterId, now: Date): Promise<RegisterFindings> => {
    const { rules, needs } = RULES_OF.get(id)!;
    const registers: Partial<Record<RegisterId, RegisterData>> = {};
    const unclear: RegisterId[] = [];
    for (const need of needs) {
      const state = await register(need);
      if (state.kind === "data") registers[need] = state.data;
      if (state.kind === "unclear") unclear.push(need);
    }
    const { date1904 } = await find();
    const data: WorkbookData = { registers, date1904, unclear };
    const { settings, kle, meanings, acceptances } = await readFacts();
    const judged = await runRules({
      rules,
      data,
      context: { today: serialOfLocalDay(now), date1904, settings, kle, own: ownWords(meanings) },
    });
    const { open } = await inSlices(applyAcceptancesStepwise(judged, data, acceptances.value));
    return byRow(open, judged, registers[id]);
  };

  const settle = async (): Promise<ReadonlySet<Followed>> => {
    for (const forget of failed.splice(0)) forget();
    const all = everything;
    const touched = sheets;
    everything = false;
    sheets = new Set();
    if (!all && touched.size === 0) return new Set();
    try {
      if (all) facts = undefined;
      found = undefined;
      const { recognition } = await find();
      const stands = new Map(IDS.map((id) => [id, standing(recognition, id)] as const));
      const changed = IDS.filter((id) => {
        const mapping = recognition.mappings.find((candidate) => candidate.register === id);
        return all || stands.get(id) !== stood.get(id) || (mapping !== undefined && sheetsOf(mapping).some((sheet) => touched.has(sheet)));
      });
      stood = stands;
      for (const id of changed) states.delete(id);
      for (const id of IDS) if (all || RULES_OF.get(id)!.needs.some((need) => changed.includes(need))) findings.delete(id);
      return new Set(all ? ALL : changed);
    } catch (error) {
      // Looked at again next time: a workbook that is busy must not stay unread.
      everything = true;
      throw error;
    }
  };

  return {
    changed: (sheet) => {
      count++;
      if (sheet === undefined) everything = true;
      else sheets.add(sheet);
    },
    unsettled: () => everything || sheets.size > 0,
    settle,
    source: async (language, now) => {
      const { settings, kle } = await readFacts();
      // Some rules depend on the day.
      if (judgedOn !== serialOfLocalDay(now)) findings = new Map();
      judgedOn = serialOfLocalDay(now);
      return {
        language,
        today: serialOfLocalDay(now),
        settings,
        kle,
        register,
        date1904: async () => (await find()).date1904,
        findings: (id) => findings.get(id) ?? inMap(findings, id, judge(id, now)),
      };
    },
    offer: ({ data, validation, basis }, version) => {
      if (version !== count || everything || sheets.size > 0) return;
      const { recognition } = validation;
      states = new Map(
        IDS.map((id) => {
          const there = data.registers[id];
          const none = unclearRegisters(recognition.questions).includes(id) ? "unclear" : "missing";
          return [id, Promise.resolve<RegisterState>(there === undefined ? { kind: none } : { kind: "data", data: there })];
        }),
      );
      found = Promise.resolve({ recognition, date1904: data.date1904, meanings: basis?.facts.meanings ?? [] });
      stood = new Map(IDS.map((id) => [id, standing(recognition, id)]));
      const of = new Map<RegisterId, Finding[]>();
      for (const finding of validation.findings) pushTo(of, finding.register, finding);
      findings = new Map(
        IDS.map((id) => [
          id,
          Promise.resolve(
            byRow(
              of.get(id) ?? [],
              {
                notJudged: validation.notJudged.filter(({ register: reported }) => reported === id),
                judged: validation.judged.filter((rule) => RULES_OF.get(id)!.ids.has(rule)),
              },
              data.registers[id],
            ),
          ),
        ]),
      );
    },
    version: () => count,
  };
}

/** A register's location: sheet, columns and rows; the same text as long as nothing about that has changed. */
function standing({ mappings, questions }: Recognition, id: RegisterId): string {
  const mapping: RegisterMapping | undefined = mappings.find(({ register }) => register === id);
  return mapping === undefined
    ? String(unclearRegisters(questions).includes(id))
    : JSON.stringify({ ...mapping, ignored: undefined, parts: mapping.parts?.map((part) => ({ ...part, ignored: undefined })) });
}

function byRow(
  found: readonly Finding[],
  { notJudged, judged }: Pick<RegisterFindings, "notJudged" | "judged">,
  data: RegisterData | undefined,
): RegisterFindings {
  if (found.length === 0) return { byRow: new Map(), notJudged, judged };
  const rows = new Map<number, Finding[]>();
  for (const finding of found) {
    const row = data === undefined ? undefined : dataRowOf(data, finding);
    if (row !== undefined) pushTo(rows, row, finding);
  }
  return { byRow: rows, notJudged, judged };
}
