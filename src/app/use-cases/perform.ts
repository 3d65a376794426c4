import type { Language } from "../../core/text/language";
import type { Action, CheckedAgain, Done } from "../action";
import { buildSummaries } from "./build-summaries";
import { undoLast } from "./undo.run";
import { AppError, isAbort } from "../failures/errors";
import { failureOf } from "../failures/failure";
import { applyFix, previewFix } from "./fix.run";
import { highlightDependencies } from "./highlight-dependencies";
import { rememberRun, writeSinceLast, type RememberedRun } from "./since-last.run";
import { insertTemplate } from "./insert-template.run";
import { recheckWorkbook } from "../watching/recheck-workbook";
import type { Overviews } from "../overviews/overview";
import type { WorkbookPort } from "../ports";
import type { SessionState } from "../session/session";
import { setAside, withdraw } from "./set-aside.run";
import { asideTitle, STEP_TITLES, withdrawTitle } from "../step-titles";
import { marksAsStep, sheetsAsStep } from "./as-step";
import { acceptancesDocument } from "../stores/acceptances";
import { storeAsStep } from "../stores/as-step";
import { changesDocument, recordGone } from "../stores/changes";
import { kleDocument, loadKleEdition } from "../stores/kle";
import { answerQuestion, forgetChoice, mappingsDocument, saveChoice } from "../stores/mappings";
import { saveSettings, settingsDocument } from "../stores/settings";
import { validateWorkbook, type Checked, type FoundRegisters, type ValidateOptions } from "../validation/validate-workbook";
import { writeFindingsSheet } from "./findings-sheet.run";

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
      return {
        done: { action: "highlight", result: await marksAsStep(port, () => highlightDependencies(port, language, options)) },
        kept: true,
      };
    case "removeHighlights": {
      const removed = await port.removeHighlights();
      await recordGone(port, { roles: [], marks: true });
      return { done: { action: "removeHighlights", removed }, kept: true };
    }
    case "removeSheets": {
      options.onProgress?.({ step: "write", fraction: 0 });
      const own = await port.ownSheets();
      const sheets = await port.removeOwnSheets();
      await recordGone(port, { roles: own.filter(({ sheet }) => sheets.includes(sheet)).map(({ role }) => role), marks: false });
      return { done: { action: "removeSheets", sheets }, kept: true };
    }
    case "forgetChanges":
      await changesDocument.remove(port);
      return { done: { action: "forgetChanges" }, kept: true };
    case "summaries": {
      const result = await sheetsAsStep(port, () => buildSummaries(port, language, options));
      return { done: { action: "summaries", result }, checked: result, kept: true };
    }
    case "findingsSheet": {
      const { sheet, checked: fresh } = await sheetsAsStep(port, () => writeFindingsSheet(port, language, options));
      return { done: { action: "findingsSheet", sheet, findings: fresh.validation.findings.length }, checked: fresh, kept: true };
    }
    case "insertTemplate": {
      const { register } = action;
      return {
        done: { action: "insertTemplate", register, sheet: await insertTemplate(port, register, language, options) },
        outdates: "cells",
        kept: true,
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
      const result = await undoLast(port, options);
      const tell = (kind: CheckedAgain): Done => ({ action: "undo", result, again: kind });
      // Without a validation only what the views beside the findings show is to be brought up to date.
      if (checked === undefined) return { done: tell({ kind: "checked" }), outdates: "cells", kept: true };
      return { ...(await again(port, options, tell)), kept: true };
    }
    case "setAside": {
      const { findings } = action;
      return {
        done: { action: "setAside", count: findings.length },
        checked: await storeAsStep(port, acceptancesDocument, asideTitle(findings.length), () =>
          setAside(port, shown(checked), findings, action, now()),
        ),
        kept: true,
      };
    }
    case "withdraw": {
      const { acceptances } = action;
      return {
        done: { action: "withdraw", count: acceptances.length },
        checked: await storeAsStep(port, acceptancesDocument, withdrawTitle(acceptances.length), () =>
          withdraw(port, shown(checked), acceptances),
        ),
        kept: true,
      };
    }
    case "answerQuestion":
      await storeAsStep(port, mappingsDocument, STEP_TITLES.mapping, () => answerQuestion(port, action.question, action.answer));
      return { ...(await again(port, options, (kind) => ({ action: "answerQuestion", again: kind }))), kept: true };
    case "saveChoice":
      await storeAsStep(port, mappingsDocument, STEP_TITLES.mapping, () => saveChoice(port, action.choice));
      return { ...(await again(port, options, (kind) => ({ action: "saveChoice", again: kind }))), kept: true };
    case "forgetChoice":
      await storeAsStep(port, mappingsDocument, STEP_TITLES.forgetMapping, () =>
        action.place === undefined ? mappingsDocument.remove(port) : forgetChoice(port, action.place),
      );
      return { ...(await again(port, options, (kind) => ({ action: "forgetChoice", again: kind }))), kept: true };
    case "worklist": {
      const { writeWorklist } = await plans();
      const { sheet, cases, checked: fresh } = await sheetsAsStep(port, () => writeWorklist(port, language, options));
      return { done: { action: "worklist", sheet, cases }, checked: fresh, kept: true };
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
      const { writeTenderAnnex } = await plans();
      const sheet = await sheetsAsStep(port, () => writeTenderAnnex(port, action.procurement, action.language, options));
      return { done: { action: "tenderAnnex", sheet }, kept: true };
    }
    case "sinceLast": {
      const { sheet, run, checked: fresh } = await sheetsAsStep(port, () => writeSinceLast(port, language, options));
      return { done: { action: "sinceLast", sheet }, checked: fresh, remembered: run, kept: true };
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
      const { writeScenario } = await scenarios();
      const sheet = await sheetsAsStep(port, () => writeScenario(port, language, choices, assumptions, options));
      return { done: { action: "scenario", sheet }, kept: true };
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
      await storeAsStep(port, settingsDocument, STEP_TITLES.settings, () => saveSettings(port, action.settings));
      return { done: { action: "saveSettings" }, outdates: "settings", kept: true };
    case "loadKle": {
      const loaded = await storeAsStep(port, kleDocument, STEP_TITLES.loadKle, () => loadKleEdition(port, action.text, language));
      return { done: { action: "loadKle", loaded }, outdates: "settings", kept: true };
    }
    case "removeKle":
      await storeAsStep(port, kleDocument, STEP_TITLES.removeKle, () => kleDocument.remove(port));
      return { done: { action: "removeKle" }, outdates: "settings", kept: true };
  }
}

/** What KITOS calls its columns is needed by those who import only. */
const imports = () => import(/* webpackChunkName: "import" */ "../imports/read-import");

/** Worklists and annexes are for those who plan. */
const plans = () => import(/* webpackChunkName: "plans" */ "./plans");

/** What the views beside the findings show. */
const overviews = () => import(/* webpackChunkName: "overviews" */ "../overviews/read-overview");

/** So are scenarios. */
const scenarios = () => import(/* webpackChunkName: "scenario" */ "./scenario.run");

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
