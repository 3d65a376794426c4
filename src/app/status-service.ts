import { analyseDependencies } from "../core/dependencies/analyse";
import type { CellValue } from "../core/model/cell";
import type { RegisterId } from "../core/registers/register";
import { RULES } from "../core/rules";
import { buildStatusIndex, type StatusAnswer, type StatusIndex } from "../core/status/status-index";
import type { WorkbookPort } from "./ports";
import { readRegisters } from "./read-registers";
import { readWorkbookFacts } from "./workbook-facts";
import { checkRegisters, registersOf, type ValidateOptions } from "./validate-workbook";

/** What a listener gets: an answer, or why there is none. */
export type StatusUpdate = { readonly answer: StatusAnswer } | { readonly error: unknown };

export interface StatusService {
  /** Answers now and again whenever the registers have changed. Returns how to stop. */
  readonly follow: (key: CellValue, onUpdate: (update: StatusUpdate) => void) => () => void;
  /** One answer. */
  readonly statusOf: (key: CellValue) => Promise<StatusAnswer>;
  /** A sheet (unknown: any) has changed: where that can matter the index is made anew, once for a burst of edits. */
  readonly invalidate: (sheet?: string) => void;
}

/** Long enough for a pasted block or fast typing to be one change, short enough to look immediate. */
const SETTLE_MS = 400;

/** Only rules on what a status tells of: a workbook's 20,000 cases need not be read to answer for a system. */
const STATUS_RULES = RULES.filter(({ register }) => register === "systems" || register === "interfaces");
const STATUS_REGISTERS: readonly RegisterId[] = [...new Set<RegisterId>(["systems", "interfaces", ...registersOf(STATUS_RULES)])];

interface Follower {
  readonly key: CellValue;
  readonly onUpdate: (update: StatusUpdate) => void;
}

/**
 * One index for all formulas, read by the service itself so that a workbook that is opened with formulas in it answers
 * before anybody has pressed a button.
 */
export function createStatusService(port: WorkbookPort, options: Pick<ValidateOptions, "now"> = {}): StatusService {
  const followers = new Set<Follower>();
  let version = 0;
  let current: { readonly version: number; readonly index: Promise<StatusIndex> } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Sheets that the index was made from; undefined while a register is missing, as any sheet may then become it. */
  let sources: ReadonlySet<string> | undefined;

  const build = async (): Promise<StatusIndex> => {
    const read = await readRegisters(port, {}, STATUS_REGISTERS);
    const mappings = read.recognition.mappings.filter(({ register }) => STATUS_REGISTERS.includes(register));
    sources = mappings.length === STATUS_REGISTERS.length ? new Set(mappings.map(({ sheet }) => sheet)) : undefined;
    const { findings, notJudged } = await checkRegisters(read, STATUS_RULES, await readWorkbookFacts(port), options);
    return buildStatusIndex({ data: read.data, findings, notJudged, dependencies: analyseDependencies(read.data) });
  };
  const index = (): Promise<StatusIndex> => {
    if (current?.version !== version) current = { version, index: build() };
    return current.index;
  };
  const tell = async (told: readonly Follower[]): Promise<void> => {
    const asked = version;
    let statusOf: StatusIndex | undefined;
    let error: unknown;
    try {
      statusOf = await index();
    } catch (caught) {
      error = caught;
      // The next question tries again; a workbook that was busy must not stay unanswered.
      if (current?.version === asked) current = undefined;
    }
    // A newer version is on its way to the same followers.
    if (asked !== version) return;
    for (const { key, onUpdate } of told) onUpdate(statusOf === undefined ? { error } : { answer: statusOf(key) });
  };

  return {
    follow: (key, onUpdate) => {
      const follower = { key, onUpdate };
      followers.add(follower);
      void tell([follower]);
      return () => followers.delete(follower);
    },
    statusOf: async (key) => (await index())(key),
    invalidate: (sheet) => {
      if (sheet !== undefined && sources?.has(sheet) === false) return;
      version++;
      clearTimeout(timer);
      if (followers.size > 0) timer = setTimeout(() => void tell([...followers]), SETTLE_MS);
    },
  };
}
