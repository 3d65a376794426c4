import { serialOfLocalDay } from "../../core/identifiers/dates";
import { keyFigures } from "../../core/history/key-figures";
import { compareRuns, runBefore, snapshotSteps, withRun, type RunComparison, type RunSnapshot } from "../../core/history/snapshot";
import { RULES } from "../../core/rules";
import { strategyInputSteps } from "../../core/strategy/strategy-input";
import { RULE_SET_VERSION } from "../../core/version";
import { newSalt, type Salt } from "../../core/model/digest";
import { inSlices } from "../../core/model/in-slices";
import { localTime } from "../local-time";
import type { WorkbookPort } from "../ports";
import { historyDocument } from "../stores/history";
import type { Checked } from "../validation/validate-workbook";
import { readWorkbookFacts } from "../stores/workbook-facts";

/** How a run compares with the one before, and whether the workbook took it. */
export interface RememberedRun {
  /** Local time of the run, `åååå-mm-dd tt:mm`. */
  readonly at: string;
  /** Undefined for the first run that the workbook remembers. */
  readonly comparison: RunComparison | undefined;
  /** False where the workbook can't be written to, e.g. opened read-only: the next run will then not know of this one. */
  readonly stored: boolean;
  /** Present where that is because a newer version of the add-in wrote the earlier runs. */
  readonly newerVersion?: true;
}

/**
 * Compares a run with the one before and stores it: one custom XML part, written once and only where the run says something new. A run
 * that can't be stored is reported and stops nothing.
 */
export async function rememberRun(port: WorkbookPort, { validation, data }: Checked): Promise<RememberedRun> {
  const { finishedAt } = validation.stats;
  const at = localTime(finishedAt);
  const judged = new Set(validation.judged);
  const unjudged = RULES.filter(({ id }) => !judged.has(id)).map(({ id }) => id);
  try {
    const { settings, kle } = await readWorkbookFacts(port);
    const figures = keyFigures({
      strategy: await inSlices(strategyInputSteps(data, settings, kle, serialOfLocalDay(finishedAt))),
      findings: validation.findings,
      accepted: validation.accepted.length,
      notJudged: unjudged.length,
    });
    const { state, value: runs } = await historyDocument.load(port);
    if (state === "newer") return { at, comparison: undefined, stored: false, newerVersion: true };
    const before = runBefore(runs, at);
    const run = { findings: validation.findings, data, figures, unjudged };
    const snapshotWith = (salt: Salt | undefined): Promise<RunSnapshot> => inSlices(snapshotSteps(run, at, RULE_SET_VERSION, salt));
    const snapshot = await snapshotWith(before?.salt ?? runs.at(-1)?.salt ?? newSalt());
    // The run before may be of a version that hashed without a salt, or have none since it was large.
    const comparable = before?.keys === undefined || before.salt === snapshot.salt ? snapshot : await snapshotWith(before.salt);
    const comparison = before === undefined ? undefined : compareRuns(before, comparable);
    return { at, comparison, stored: await isStored(port, snapshot) };
  } catch {
    // Reported as `stored: false`; an unreadable history must not hide the validation's findings.
    return { at, comparison: undefined, stored: false };
  }
}

async function isStored(port: WorkbookPort, snapshot: RunSnapshot): Promise<boolean> {
  try {
    await historyDocument.update(port, (runs) => withRun(runs, snapshot));
    return true;
  } catch {
    return false;
  }
}
