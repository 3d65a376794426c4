import type { Fault, NodeHost } from "../../../../stand-in/node";
import { onStandIn } from "../../../excel/testing/on-stand-in";
import { workbookState } from "../../../excel/testing/workbook-state";
import { createWorkbookPort } from "../../../excel/workbook-port";
import type { Action, Outcome } from "../../action";
import { createApp, type App } from "../../app";
import type { FailureCode } from "../../failures/errors";
import { changesDocument } from "../../stores/changes";
import { DOCUMENTS } from "../../stores/documents";
import { useCaseOf } from "../list";
import { changedCells, namedCells, same, sheetNames, textOf } from "./fault-claims";
import { READ_SCENARIOS, REMOVE_SCENARIOS, SHEETS, WRITE_SCENARIOS, type Scenario } from "./writes";

/*
 * Every request of every action goes wrong in every way. Whatever the add-in then says is compared with the workbook: what was not done has left
 * nothing, what was done is whole, what is left is named, and the next try succeeds.
 */

export const FAULTS = {
  refuse: { kind: "refuse" },
  "refuse from there on": { kind: "refuse", stays: true },
  half: { kind: "half" },
  "half, then refuse": { kind: "half", stays: true },
  lost: { kind: "lost" },
  "access denied": { kind: "refuse", code: "AccessDenied" },
  "too large, from there on": { kind: "refuse", code: "RequestPayloadSizeLimitExceeded", stays: true },
  /** The pane is closed in the midst of it. */
  ended: { kind: "ended" },
} as const satisfies Readonly<Record<string, Omit<Fault, "at">>>;
export type FaultName = keyof typeof FAULTS;

/**
 * held: the workbook is as before, and the same action again makes it as after; or it is as after. named: something is left, and the message
 * says what, or the list of changes has it.
 */
type Verdict = "held" | "named" | { readonly short: string };

export interface SweptCase {
  readonly action: string;
  readonly fault: FaultName;
  readonly at: number;
  readonly verdict: Verdict;
}

const NOT_COMPARED = ["changes", "history"];
const NOW = new Date(2026, 10, 24, 9, 5);
/** When what was begun just now is no longer a colleague's: a draft is dated by its run. */
const later = (): Date => new Date(NOW.getTime() + 1_800_000);
/** Only what is cancelled is waited for no longer. */
const PATIENCE = { notifyAfter: 3_600_000, leaveAfter: 3_600_000, graceAfterCancel: 1 };
const app = (now = NOW): App => createApp(createWorkbookPort("da"), { language: "da", now: () => now, patience: PATIENCE });

/** The failures that say what is left, or that the outcome has to be looked at. */
const NAMING: ReadonlySet<FailureCode | "unexpected"> = new Set([
  "changes-half-done",
  "sheet-half-done",
  "report-half-done",
  "marks-half-done",
  "marks-gone",
  "traces-half-done",
  "host-unsure",
]);

/** The writing actions, the undoing of each, what only takes away, and the one reader that has a sheet of its own for a while. */
export function sweptScenarios(): Scenario[] {
  const undoing = WRITE_SCENARIOS.map(({ name, prepare }): Scenario => {
    const undo: Scenario["prepare"] = async (one) => {
      const done = await one.run(await prepare(one));
      if (done.kind !== "done") throw new Error(`${name} failed: ${JSON.stringify(done)}`);
      return { id: "undo" };
    };
    return { name: `undo of ${name}`, id: "undo", prepare: undo };
  });
  return [...WRITE_SCENARIOS, ...undoing, ...REMOVE_SCENARIOS, ...READ_SCENARIOS.filter(({ id }) => id === "selfTest")];
}

interface Clean {
  /** Earlier runs, which a summary compares with, before the workbook is prepared and before the action: the same at every try. */
  readonly history: { readonly atStart: string | undefined; readonly before: string | undefined };
  readonly before: unknown;
  readonly after: unknown;
  /** How many steps the list of changes has more than before. */
  readonly steps: number;
  readonly requests: number;
}

/** By the scenario's name: without a fault each goes as it went the first time. */
const cleans = new Map<string, Clean>();

/** Every `stride`th request of an action, from `first` on, with one fault. */
export async function sweep(scenario: Scenario, fault: FaultName, stride = 1, first = 1): Promise<SweptCase[]> {
  const swept: SweptCase[] = [];
  let clean = cleans.get(scenario.name);
  let at = first;
  while (clean === undefined || at <= clean.requests) {
    // A workbook of its own, for as long as what goes wrong leaves it as it was.
    await onStandIn(SHEETS, async (host) => {
      if (clean === undefined) cleans.set(scenario.name, (clean = await cleanRun(host, scenario)));
      for (let isFresh = true; isFresh && at <= clean.requests; at += stride) {
        const verdict = await befall(host, scenario, { ...FAULTS[fault], at }, clean);
        swept.push({ action: scenario.name, fault, at, verdict });
        isFresh = same(stateOf(host), initial(host));
      }
    });
  }
  return swept;
}

/** Length of the list of changes. */
const stepsOf = async (): Promise<number> => (await changesDocument.load(createWorkbookPort("da"))).value.length;

async function isStored(): Promise<boolean> {
  const port = createWorkbookPort("da");
  for (const document of Object.values(DOCUMENTS)) if ((await document.text(port)) !== undefined) return true;
  return false;
}

const initials = new WeakMap<NodeHost, unknown>();
function initial(host: NodeHost): unknown {
  return initials.get(host);
}

/** What is made again has other ids, and hashes under another salt. */
function stateOf(host: NodeHost): unknown {
  const { sheets } = host.host.cells;
  const named = sheets
    .ids()
    .reduce((text, id) => text.replaceAll(`"${id}"`, `"id of ${sheets.name(id)}"`), JSON.stringify(workbookState(host, NOT_COMPARED)));
  return JSON.parse(named.replace(/"\{[\dA-F]{8}-0001-0000-0000-0{12}\}"/gi, '"id"'));
}

/** Where two states part, for whoever reads the failure. */
function firstDifference(a: unknown, b: unknown, path = ""): string {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
    return `${path}: ${JSON.stringify(a)} became ${JSON.stringify(b)}`;
  const [before, after] = [a, b] as Record<string, unknown>[];
  const key = [...new Set([...Object.keys(before!), ...Object.keys(after!)])].find((one) => !same(before![one], after![one]));
  return key === undefined ? `${path}: other order` : firstDifference(before![key], after![key], `${path}/${key}`);
}

/** How the action goes where nothing goes wrong; it is undone again. */
async function cleanRun(host: NodeHost, { name, prepare }: Scenario): Promise<Clean> {
  const start = stateOf(host);
  const port = createWorkbookPort("da");
  const atStart = await port.readStore("history");
  const one = app();
  const action = await prepare(one);
  const before = stateOf(host);
  const history = { atStart, before: await port.readStore("history") };
  const steps = await stepsOf();
  host.host.faults.clear();
  const outcome = await one.run(action);
  const { requests } = host.host.faults;
  await host.host.settled();
  if (outcome.kind !== "done") throw new Error(`the clean run failed: ${JSON.stringify(outcome)}`);
  const clean = { history, before, after: stateOf(host), steps: (await stepsOf()) - steps, requests };
  await undoAll(host);
  const undone = stateOf(host);
  if (!same(undone, start)) throw new Error(`the clean run of ${name} can't be undone: ${firstDifference(start, undone)}`);
  initials.set(host, start);
  return clean;
}

async function befall(host: NodeHost, { prepare }: Scenario, fault: Fault, clean: Clean): Promise<Verdict> {
  initials.set(host, initials.get(host) ?? stateOf(host));
  await createWorkbookPort("da").writeStore("history", clean.history.atStart);
  const one = app();
  const action = await prepare(one);
  await one.open();
  const steps = one.session.get().stored!.changes.length;
  await createWorkbookPort("da").writeStore("history", clean.history.before);
  host.host.faults.set(fault);
  if (fault.kind === "ended") {
    await closedIn(host, one, action);
    // What an undo leaves half done is reverted by the step that it was undoing.
    const verdict = await verdictAtNextStart(host, clean, action, action.id === "undo" ? steps - 1 : steps);
    await undoAll(host);
    // What is wholly done may have no step yet: it is seen where it stands, as a setting or a sheet.
    const isClean = verdict !== "named" || same(stateOf(host), initial(host));
    return isClean ? verdict : { short: "closed, and what is half done can't be taken back" };
  }
  const outcome = await one.run(action);
  host.host.faults.clear();
  await host.host.settled();
  const verdict = await verdictOn(host, outcome, clean, action, steps);
  const isAsked = outcome.kind === "failed" && (verdict === "held" || (verdict === "named" && isRemoving(action)));
  const rerun = isAsked ? await verdictOfRerun(host, one, action, clean) : "held";
  await undoAll(host);
  return rerun === "held" ? verdict : rerun;
}

/** Runs an action until the runtime is gone; it is not heard of again. */
async function closedIn({ host }: NodeHost, one: App, action: Action): Promise<void> {
  const running = one.run(action);
  let isDone = false;
  void running.then(() => (isDone = true));
  while (!host.faults.struck && !isDone) await new Promise((resolve) => setTimeout(resolve, 1));
  one.cancel();
  await running;
  host.faults.clear();
  await host.settled();
}

/** What the user meets when the pane is opened the next time: all of it done or nothing, or a step that takes back what is. */
async function verdictAtNextStart(host: NodeHost, clean: Clean, action: Action, stepsBefore: number): Promise<Verdict> {
  const next = app(later());
  await next.open();
  await host.host.settled();
  const state = stateOf(host);
  const steps = next.session.get().stored!.changes.length;
  const unknown = sheetNames(state).filter((name) => !sheetNames(clean.before).includes(name) && !sheetNames(clean.after).includes(name));
  if (unknown.length > 0) return { short: `closed, and left ${unknown.join(", ")}` };
  if (same(state, clean.before) || same(state, clean.after)) return "held";
  if (isRemoving(action)) {
    const rerun = await verdictOfRerun(host, next, action, clean);
    return rerun === "held" ? "named" : rerun;
  }
  const changed = changedCells(clean.before, state);
  if (changed.length > 0 && steps <= stepsBefore) return { short: `closed, and left without a step: ${changed.join(", ")}` };
  return "named";
}

/** What is removed can be made again, and no step reverts it: the rest is removed by the same action. */
const isRemoving = ({ id }: Action): boolean => useCaseOf(id).effect === "removes";

/** The same action again, now that nothing goes wrong. */
async function verdictOfRerun(host: NodeHost, one: App, action: Action, clean: Clean): Promise<Verdict> {
  await createWorkbookPort("da").writeStore("history", clean.history.before);
  const outcome = await one.run(action);
  await host.host.settled();
  if (outcome.kind !== "done") return { short: `again: ${outcome.kind}: ${textOf(outcome)}` };
  return same(stateOf(host), clean.after) ? "held" : { short: "again: not as it is without a fault" };
}

async function verdictOn(host: NodeHost, outcome: Outcome, clean: Clean, action: Action, stepsBefore: number): Promise<Verdict> {
  const state = stateOf(host);
  const text = textOf(outcome);
  const isBefore = same(state, clean.before);
  const isAfter = same(state, clean.after);
  if (outcome.kind === "failed" && outcome.failure.code === "unexpected") return { short: `unexpected: ${text}` };
  if (/AppError|\[object|undefined/.test(text)) return { short: `shows its inside: ${text}` };
  if (/Intet er ændret/.test(text) && !isBefore) return { short: `says that nothing has changed: ${text}` };
  const unnamed = sheetNames(state).filter(
    (name) => !sheetNames(clean.before).includes(name) && !sheetNames(clean.after).includes(name) && !text.includes(name),
  );
  if (unnamed.length > 0) return { short: `left without a name: ${unnamed.join(", ")}: ${text}` };
  const missing = namedCells(text).filter(({ sheet }) => !sheetNames(state).includes(sheet));
  if (missing.length > 0) return { short: `names cells on no sheet: ${text}` };
  const next = app();
  await next.open();
  const steps = next.session.get().stored!.changes.length;
  switch (outcome.kind) {
    case "done": {
      if (!isAfter) return { short: `done, but not whole: ${text}` };
      if (action.id === "removeTraces" && (await isStored())) return { short: "done, but something is still stored" };
      const wanted = stepsBefore + clean.steps;
      return steps === wanted || outcome.notes !== undefined ? "held" : { short: `done, with ${steps} steps instead of ${wanted}` };
    }
    case "failed":
      if (isBefore) return steps === stepsBefore ? "held" : { short: `refused, with ${steps} steps instead of ${stepsBefore}` };
      if (outcome.failure.code === "changes-half-done") return verdictOnNamedCells(clean, state, text);
      return NAMING.has(outcome.failure.code) ? "named" : { short: `${isAfter ? "done" : "half done"}, and told as refused: ${text}` };
    default:
      return { short: outcome.kind };
  }
}

/** A message that names cells names all that are not as before, and none that the action does not write: what was sent may have been written. */
function verdictOnNamedCells(clean: Clean, state: unknown, text: string): Verdict {
  const named = namedCells(text).map(({ sheet, address }) => `${sheet}!${address}`);
  const changed = changedCells(clean.before, state);
  const unnamed = text.includes(" …") ? [] : changed.filter((cell) => !named.includes(cell));
  if (named.length === 0 || unnamed.length > 0) return { short: `does not name ${unnamed.join(", ") || "a cell"}: ${text}` };
  const written = changedCells(clean.before, clean.after);
  const foreign = named.filter((cell) => !changed.includes(cell) && !written.includes(cell));
  return foreign.length === 0 ? "named" : { short: `names ${foreign.join(", ")}, which it does not write: ${text}` };
}

/** By another session, as the user would the next day. */
async function undoAll({ host }: NodeHost): Promise<void> {
  const one = app();
  await one.open();
  for (let left = one.session.get().stored!.changes.length; left > 0; left--) await one.run({ id: "undo" });
  await one.run({ id: "removeHighlights" });
  await one.run({ id: "removeSheets" });
  await host.settled();
}
