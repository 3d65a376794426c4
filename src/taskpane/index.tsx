import { createRoot } from "react-dom/client";
import { createApp, type App } from "../app/app";
import { unsupportedFeatures } from "../app/host-support";
import { associateCommands, COMMANDS } from "../commands/commands";
import { followWorkbook } from "../commands/ribbon";
import { languageOf } from "../core/text/language";
import { watchWorkbook } from "../excel/watch";
import { createWorkbookPort } from "../excel/workbook-port";
import { associateFunctions } from "../functions/functions";
import { followPane, reportUncaught } from "./follow-page";
import { reportNotStarted } from "./not-started";
import { TaskPane } from "./TaskPane";
import { hostTheme } from "./theme/host-theme";

/** Entry of the shared runtime: task pane, ribbon commands and custom functions live in this one page and share one app. */
const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no #root");
// A network that stops Microsoft's address leaves the page without office.js.
const hasOffice = typeof Office !== "undefined";
const stopWaiting = reportNotStarted(root, hasOffice);

/** Never settles without office.js: what waits for it then waits in vain, and the page says why. */
const ready: Promise<unknown> = hasOffice ? Office.onReady() : new Promise(() => undefined);
const started: Promise<App> = ready.then(() => {
  stopWaiting();
  const language = languageOf(Office.context.displayLanguage);
  const app: App = createApp(
    createWorkbookPort(() => app.language),
    { language },
  );
  return app;
});

// Tied at once: Excel may already be waiting for a button or a formula when the page has loaded.
if (hasOffice) {
  associateCommands(started.then((app) => ({ app, showPane: () => Office.addin.showAsTaskpane() })));
  associateFunctions(started.then((app) => ({ answers: app.answers, language: () => app.language })));
}

void started.then(async (app) => {
  reportUncaught(window, app);
  followPane(window, app, Office.context.requirements.isSetSupported("SharedRuntime", "1.1") ? Office.addin : undefined);
  app.setHost({
    unsupported: unsupportedFeatures((name, version) => Office.context.requirements.isSetSupported(name, version)),
    readOnly: Office.context.document.mode === Office.DocumentMode.ReadOnly,
  });
  createRoot(root).render(<TaskPane app={app} officeLanguage={languageOf(Office.context.displayLanguage)} theme={hostTheme(window)} />);
  // Elsewhere every button stays enabled, and each command explains what it lacks.
  if (Office.context.requirements.isSetSupported("RibbonApi", "1.1"))
    followWorkbook(app.session, COMMANDS, Office.ribbon, app.reportFailure);
  await app.open();
  try {
    await watchWorkbook({ onChange: app.workbookChanged, onRename: app.sheetRenamed, onSheets: app.sheetsChanged });
  } catch (error) {
    // Without events findings and formulas do not follow edits; the user must know that.
    app.reportFailure(error);
  }
});
