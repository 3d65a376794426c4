import { keyFigures } from "../core/history/key-figures";
import { compareRuns, readHistory, runBefore, snapshotSteps, writeHistory, type RunComparison } from "../core/history/snapshot";
import { RULES } from "../core/rules";
import { strategyInputSteps } from "../core/strategy/strategy-input";
import { RULE_SET_VERSION } from "../core/version";
import { serialOfLocalDay } from "../core/identifiers/dates";
import { inSlices } from "../core/model/in-slices";
import { localTime } from "./local-time";
import type { WorkbookPort } from "./ports";
import type { Checked } from "./validation/validate-workbook";
import { readWorkbookFacts } from "./workbook-facts";

/** How a run compares with the one before, and whether the workbook took it. */
export interface RememberedRun {
  /** Local time of the run, `åååå-mm-dd tt:mm`. */
  readonly at: string;
  /** Undefined for the first run that the workbook remembers. */
  readonly comparison: RunComparison | undefined;
  /** False where the workbook can't be written to, e.g. opened read-only: the next run will then not know of this one. */
  readonly kept: boolean;
}

/**
 * Holds a run against the one before and keeps it: one custom XML part, written once and only where the run says something new. What the
 * workbook does not take is told and stops nothing.
 */
export async function rememberRun(port: WorkbookPort, { validation, data }: Checked): Promise<RememberedRun> {
  const { finishedAt } = validation.stats;
  const at = localTime(finishedAt);
  const judged = new Set(validation.judged);
  const unjudged = RULES.filter(({ id }) => !judged.has(id)).map(({ id }) => id);
  try {
    const { settings } = await readWorkbookFacts(port);
    const figures = keyFigures({
      strategy: await inSlices(strategyInputSteps(data, settings, serialOfLocalDay(finishedAt))),
      findings: validation.findings,
      accepted: validation.accepted.length,
      notJudged: unjudged.length,
    });
    const snapshot = await inSlices(snapshotSteps({ findings: validation.findings, data, figures, unjudged }, at, RULE_SET_VERSION));
    const runs = readHistory(await port.readStore("history"));
    const before = runBefore(runs, at);
    const comparison = before === undefined ? undefined : compareRuns(before, snapshot);
    const text = writeHistory(runs, snapshot);
    return { at, comparison, kept: text === undefined || (await isWritten(port, text)) };
  } catch {
    // Told as `kept: false`; a history that can't be read or reckoned must not hide what the validation found.
    return { at, comparison: undefined, kept: false };
  }
}

async function isWritten(port: WorkbookPort, text: string): Promise<boolean> {
  try {
    await port.writeStore("history", text);
    return true;
  } catch {
    return false;
  }
}
