import type { Language } from "../core/text/language";
import type { Action, CheckedAgain, Done } from "./action";
import { buildSummaries } from "./build-summaries";
import { forgetChanges, undoLast } from "./change-log";
import { AppError, isAbort } from "./errors";
import { failureOf } from "./failure";
import { applyFix, previewFix } from "./fix";
import { highlightDependencies } from "./highlight-dependencies";
import { rememberRun, writeSinceLast, type RememberedRun } from "./history";
import { insertTemplate } from "./insert-template";
import { recheckWorkbook } from "./live/recheck";
import { loadKleEdition, removeKle, saveSettings } from "./kept";
import { answerQuestion, forgetChoice, forgetChoices, saveChoice } from "./mappings";
import type { Overviews } from "./overviews/overview";
import type { WorkbookPort } from "./ports";
import type { SessionState } from "./session";
import { setAside, withdraw } from "./set-aside";
import { validateWorkbook, type Checked, type FoundRegisters, type ValidateOptions } from "./validate-workbook";
import { writeFindingsSheet } from "./write-findings-sheet";

/** What an action answers, and what it changes of what is shown. */
export interface Performed {
  readonly done: Done;
  /** The registers as judged by it. */
  readonly checked?: Checked;
  /** The last validation was made before what this changed. */
  readonly outdates?: "cells" | "settings";
  /** What the workbook keeps was changed. */
  readonly kept?: true;
  /** Plans that are shown until the user has chosen. */
  readonly plans?: Partial<Pick<SessionState, "fixPlan" | "imports" | "importPlan" | "advicePlan">>;
  readonly overviews?: Partial<Overviews>;
  /** What was found where no validation was made. */
  readonly found?: FoundRegisters;
  /** The run as the workbook remembers it. */
  readonly remembered?: RememberedRun;
}

export interface Situation {
  readonly port: WorkbookPort;
  readonly language: Language;
  readonly options: ValidateOptions;
  /** The validation that is shown, and its data. */
  readonly checked: Checked | undefined;
  /** A register has changed since, as far as is known. */
  readonly outdated: boolean;
}

/** Carries one action out. @throws what its use case throws; the signal's reason when cancelled. */
export async function perform(action: Action, { port, language, options, checked, outdated }: Situation): Promise<Performed> {
  const now = options.now ?? (() => new Date());
  switch (action.id) {
    case "validate": {
      const fresh = await validateWorkbook(port, options);
      return { done: { action: "validate", result: fresh.validation }, checked: fresh, remembered: await rememberRun(port, fresh) };
    }
    case "highlight":
      return { done: { action: "highlight", result: await highlightDependencies(port, language, options) } };
    case "removeHighlights":
      return { done: { action: "removeHighlights", removed: await port.removeHighlights() } };
    case "removeSheets":
      options.onProgress?.({ step: "write", fraction: 0 });
      return { done: { action: "removeSheets", sheets: await port.removeOwnSheets() } };
    case "forgetChanges":
      await forgetChanges(port);
      return { done: { action: "forgetChanges" }, kept: true };
    case "summaries": {
      const result = await buildSummaries(port, language, options);
      return { done: { action: "summaries", result }, checked: result };
    }
    case "findingsSheet": {
      const { sheet, checked: fresh } = await writeFindingsSheet(port, language, options);
      return { done: { action: "findingsSheet", sheet, findings: fresh.validation.findings.length }, checked: fresh };
    }
    case "insertTemplate": {
      const { register } = action;
      return {
        done: { action: "insertTemplate", register, sheet: await insertTemplate(port, register, language, options) },
        outdates: "cells",
      };
    }
    case "previewFix": {
      const plan = await previewFix(port, action.scope, shown(checked).validation, options);
      return { done: { action: "previewFix", plan }, plans: { fixPlan: plan } };
    }
    case "fix": {
      const result = await applyFix(port, action.plan, options);
      return { ...(await again(port, options, (kind) => ({ action: "fix", result, again: kind }))), kept: true };
    }
    case "undo": {
      options.onProgress?.({ step: "write", fraction: 0 });
      const result = await undoLast(port);
      const tell = (kind: CheckedAgain): Done => ({ action: "undo", result, again: kind });
      // Without a validation there is nothing to bring up to date.
      return { ...(checked === undefined ? { done: tell({ kind: "checked" }) } : await again(port, options, tell)), kept: true };
    }
    case "setAside": {
      const { findings } = action;
      return {
        done: { action: "setAside", count: findings.length },
        checked: await setAside(port, shown(checked), findings, action, now()),
      };
    }
    case "withdraw": {
      const { acceptances } = action;
      return { done: { action: "withdraw", count: acceptances.length }, checked: await withdraw(port, shown(checked), acceptances) };
    }
    case "answerQuestion":
      await answerQuestion(port, action.question, action.answer);
      return again(port, options, (kind) => ({ action: "answerQuestion", again: kind }));
    case "saveChoice":
      await saveChoice(port, action.choice);
      return again(port, options, (kind) => ({ action: "saveChoice", again: kind }));
    case "forgetChoice":
      await (action.place === undefined ? forgetChoices(port) : forgetChoice(port, action.place));
      return again(port, options, (kind) => ({ action: "forgetChoice", again: kind }));
    case "worklist": {
      const { sheet, cases, checked: fresh } = await (await plans()).writeWorklist(port, language, options);
      return { done: { action: "worklist", sheet, cases }, checked: fresh };
    }
    case "previewAdvice": {
      const { plan, checked: fresh } = await (await plans()).previewAdvice(port, options);
      return { done: { action: "previewAdvice" }, checked: fresh, plans: { advicePlan: plan } };
    }
    case "writeAdvice": {
      const result = await (await plans()).writeAdvice(port, action.plan, options);
      return { ...(await again(port, options, (kind) => ({ action: "writeAdvice", result, again: kind }))), kept: true };
    }
    case "tenderAnnex": {
      const sheet = await (await plans()).writeTenderAnnex(port, action.procurement, action.language, options);
      return { done: { action: "tenderAnnex", sheet } };
    }
    case "sinceLast": {
      const { sheet, run, checked: fresh } = await writeSinceLast(port, language, options);
      return { done: { action: "sinceLast", sheet }, checked: fresh, remembered: run };
    }
    case "readOverview": {
      const { overview } = action;
      const current = outdated ? undefined : checked;
      const { overview: value, found } = await (await overviews()).readOverview(port, overview, language, current, options);
      return { done: { action: "readOverview" }, overviews: { [overview]: value }, found };
    }
    case "recheck": {
      if (checked === undefined) return { done: { action: "recheck", changed: false } };
      const { changed, ...rest } = await recheckWorkbook(port, checked, action.touched, action.judge, options);
      return { done: { action: "recheck", changed }, ...rest };
    }
    case "scenario": {
      const { choices, assumptions } = action;
      const sheet = await (await scenarios()).writeScenario(port, language, choices, assumptions, options);
      return { done: { action: "scenario", sheet } };
    }
    case "findImports":
      return { done: { action: "findImports" }, plans: { imports: await (await imports()).findImports(port, options), importPlan: null } };
    case "readImport": {
      const read = await (await imports()).readImport(port, action.sheet, options, action.kind);
      return { done: { action: "readImport" }, plans: { importPlan: read } };
    }
    case "applyImport": {
      const result = await (await imports()).applyImport(port, action.read, action.choices, options);
      const performed = await again(port, options, (kind) => ({ action: "applyImport", result, again: kind }));
      return { ...performed, kept: true, plans: { importPlan: null } };
    }
    case "saveSettings":
      await saveSettings(port, action.settings);
      return { done: { action: "saveSettings" }, outdates: "settings", kept: true };
    case "loadKle":
      return { done: { action: "loadKle", loaded: await loadKleEdition(port, action.text, language) }, outdates: "settings", kept: true };
    case "removeKle":
      await removeKle(port);
      return { done: { action: "removeKle" }, outdates: "settings", kept: true };
  }
}

/** What KITOS calls its columns is needed by those who import only. */
const imports = () => import(/* webpackChunkName: "import" */ "./import");

/** Worklists and annexes are for those who plan. */
const plans = () => import(/* webpackChunkName: "plans" */ "./plans");

/** What the views beside the findings show. */
const overviews = () => import(/* webpackChunkName: "overviews" */ "./overviews/read-overview");

/** So are scenarios. */
const scenarios = () => import(/* webpackChunkName: "scenario" */ "./scenario");

function shown(checked: Checked | undefined): Checked {
  if (checked === undefined) throw new AppError("finding-gone");
  return checked;
}

/** Judges anew after cells were changed. That this did not succeed must not hide that the cells were changed. */
async function again(port: WorkbookPort, options: ValidateOptions, tell: (kind: CheckedAgain) => Done): Promise<Performed> {
  try {
    return { done: tell({ kind: "checked" }), checked: await validateWorkbook(port, options) };
  } catch (error) {
    const kind: CheckedAgain = isAbort(error) ? { kind: "cancelled" } : { kind: "failed", failure: failureOf(error) };
    return { done: tell(kind), outdates: "cells" };
  }
}
