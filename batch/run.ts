/** One batch run: the file in, the add-in's own use cases through office.js, the files out. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createWorkbook } from "../xlsx/new";
import { type OpenedWorkbook, openWorkbook, saveWorkbook } from "../stand-in/file/workbook-file";
import { buildSummaries, summaryInput } from "../src/app/use-cases/build-summaries";
import { AppError } from "../src/app/failures/errors";
import { formatFailure } from "../src/app/failures/failure-texts";
import { highlightDependencies } from "../src/app/use-cases/highlight-dependencies";
import { loadChoices, mappingsDocument } from "../src/app/stores/mappings";
import { loadMeanings } from "../src/app/stores/meanings";
import type { WorkbookPort } from "../src/app/ports";
import { readRegisters } from "../src/app/validation/read-registers";
import { createRunContext } from "../src/app/run-context";
import { checkRead } from "../src/app/validation/validate-workbook";
import { readWorkbookFacts } from "../src/app/stores/workbook-facts";
import { anonymousSheets, type AnonymousSheet } from "../src/core/anonymous/anonymous-sheets";
import { analyseDependencies } from "../src/core/dependencies/analyse";
import { gatherWords } from "../src/core/meanings/gather";
import { maskPersons, screened } from "../src/core/identifiers/mask-persons";
import { withChoice } from "../src/core/recognition/answer";
import type { MappingChoice } from "../src/core/recognition/choice";
import type { Recognition } from "../src/core/recognition/recognise";
import { choicesCodec } from "../src/core/recognition/stored-choices";
import { columnSpec, registerSpec } from "../src/core/registers";
import { RULES } from "../src/core/rules";
import { ADD_IN_VERSION, RULE_SET_VERSION } from "../src/core/version";
import { createWorkbookPort } from "../src/excel/workbook-port";
import { startHost } from "../stand-in/node";
import { BadInput } from "./bad-input";
import { figureEntries } from "./figures";
import { findingsFile } from "./findings-file";
import { notCalculatedCells, notCalculatedText } from "./not-calculated";
import type { Action, BatchOptions } from "./options";
import type { ProgressLine } from "./progress";
import { questionText } from "./questions";
import type { Clock, Stats } from "./stats";
import { summaryText } from "./summary-text";
import { readValues, withMeanings } from "./values";
import { writeWhole } from "./write-file";

/**
 * Returns what goes to standard output.
 * @throws BadInput for what the user can put right; nothing has been written then.
 */
export async function runBatch(
  options: BatchOptions,
  opened: OpenedWorkbook,
  clock: Clock,
  progress: ProgressLine,
  report: (line: string) => void,
): Promise<string> {
  if (options.anonym) {
    const anonymous = openWorkbook(createWorkbook({ sheets: await anonymousCopy(options, opened) }));
    // Its sheets are the registers by name, and what was said of the other's is about other sheets.
    const { values: _, ...rest } = options;
    return runBatch({ ...rest, anonym: false, choices: [] }, anonymous, clock, progress, report);
  }
  const name = basename(options.input);
  const sheetCount = opened.document.snapshot.sheetOrder.length;
  const host = await clock.time("start", () => startHost({ document: opened.document, ownsDocument: true }));
  const uninstall = host.installGlobals();
  try {
    const port = withMeanings(withChoices(createWorkbookPort("da"), options.choices), readValues(options.values));
    const { today } = options;
    const run = createRunContext(port, { onProgress: progress.onProgress, ...(today === undefined ? {} : { clock: () => today }) });
    const read = await clock.time("read", () => readRegisters(port, run));
    checkAnswers(options, read.recognition);
    if (read.recognition.mappings.length === 0) throw new BadInput(noRegister(name, read.recognition));
    const facts = await readWorkbookFacts(port);
    const checked = await clock.time("check", () => checkRead(run, read, RULES, facts));
    const { validation } = checked;
    const dependencies = await clock.time("check", () => analyseDependencies(read.data));
    const words = await clock.time("check", async () => gatherWords(read.data, await loadMeanings(port)).open);
    const { language, when } = run;
    const figures = await clock.time("check", () =>
      figureEntries(summaryInput(read.data, { validation, facts, language, today: run.today, when })),
    );
    const sheets: string[] = [];
    const notDone: { action: Action; why: string }[] = [];
    for (const action of options.actions) {
      if (action === "highlight") {
        if (read.data.registers.systems ?? read.data.registers.interfaces)
          sheets.push((await clock.time("highlight", () => highlightDependencies(run, read))).legendSheet);
        else notDone.push({ action, why: formatFailure({ code: "dependencies-need-registers", data: {} }, "da") });
      }
      if (action === "summaries") sheets.push(...(await clock.time("summaries", () => buildSummaries(run, checked))).sheets);
    }
    const files: { path: string; content: string | Uint8Array }[] = [];
    if (options.out !== undefined) {
      progress.say("Gemmer …");
      files.push({
        path: options.out,
        content: await clock.time("save", () => saveWorkbook(opened, host.host.cells.document(), host.host.cells.changes)),
      });
    }
    const stats: Stats = {
      actions: options.actions,
      notDone,
      milliseconds: clock.milliseconds(),
      counts: {
        sheets: sheetCount,
        rows: validation.stats.rows,
        cells: validation.stats.cells,
        rules: RULES.length,
        findings: validation.findings.length,
        notJudged: validation.notJudged.length,
        direct: dependencies.systems.filter(({ kind }) => kind === "direct").length,
        indirect: dependencies.systems.filter(({ kind }) => kind === "indirect").length,
      },
      versions: { addIn: ADD_IN_VERSION, ruleSet: RULE_SET_VERSION, officeJs: officeJsVersion(), node: process.version },
    };
    const notCalculated = notCalculatedCells(host.host.cells);
    const file = screened(findingsFile({ validation, dependencies, words, figures, notCalculated, sheets, stats }), maskPersons);
    const json = `${JSON.stringify(file, null, 2)}\n`;
    if (options.json !== undefined && options.json !== "-") files.push({ path: options.json, content: json });
    writeWhole(files);
    progress.clear();
    if (notCalculated.length > 0) report(notCalculatedText(notCalculated));
    if (options.json === "-") return json;
    return options.json === undefined ? summaryText(file) : "";
  } catch (error) {
    // The user can correct a refusal of the workbook (a protected sheet, say); a refusal of the stand-in is a bug.
    if (error instanceof AppError && error.code !== "host")
      throw new BadInput(`${name}: ${formatFailure({ code: error.code, data: error.data }, "da")}`);
    throw error;
  } finally {
    uninstall();
    host.close();
  }
}

/** @throws BadInput where no register is found. */
async function anonymousCopy({ input, choices, values }: BatchOptions, opened: OpenedWorkbook): Promise<readonly AnonymousSheet[]> {
  const host = await startHost({ document: opened.document, ownsDocument: true });
  const uninstall = host.installGlobals();
  try {
    const port = withMeanings(withChoices(createWorkbookPort("da"), choices), readValues(values));
    const { data, recognition } = await readRegisters(port, createRunContext(port));
    if (recognition.mappings.length === 0) throw new BadInput(noRegister(basename(input), recognition));
    return anonymousSheets(data);
  } finally {
    uninstall();
    host.close();
  }
}

/** The workbook with the answers of the command line added to its stored ones; they are not stored. */
function withChoices(port: WorkbookPort, choices: readonly MappingChoice[]): WorkbookPort {
  if (choices.length === 0) return port;
  const known = async (): Promise<readonly MappingChoice[]> => (await loadChoices(port)).choices;
  return {
    ...port,
    readStore: async (key) =>
      key === mappingsDocument.key
        ? choicesCodec.encode({ value: choices.reduce<readonly MappingChoice[]>(withChoice, await known()), broken: [], unknown: {} })
        : port.readStore(key),
  };
}

/** @throws BadInput where an answer is about a sheet that is not there. */
function checkAnswers({ choices }: BatchOptions, { idle }: Recognition): void {
  const lost = choices.find((choice) => idle.some(({ sheet, register }) => sheet === choice.sheet && register === choice.register));
  if (lost !== undefined) throw new BadInput(`--register: der er intet ark med indhold, der hedder ”${lost.sheet}”.`);
}

function noRegister(name: string, { lookedFor, questions, ledger = [] }: Recognition): string {
  if (questions.length > 0) return `${name}: ${questions.map(questionText).join(" ")}`;
  const wanted = lookedFor.map(({ register, signature }) => {
    const headers = (signature[0] ?? []).map((key) => `”${columnSpec(register, key).header.da}”`);
    return `”${registerSpec(register).title.da}” (et ark med blandt andet kolonnerne ${headers.join(", ")})`;
  });
  const deep = ledger.flatMap(({ sheet, searched }) =>
    searched === undefined ? [] : [` På arket ”${sheet}” er overskrifter kun søgt i de øverste ${searched} rækker.`],
  );
  return `Der blev ikke fundet et register i ${name}. Der blev ledt efter ${wanted.join("; ")}.${deep.join("")}`;
}

function officeJsVersion(): string {
  return (JSON.parse(readFileSync(require.resolve("@microsoft/office-js/package.json"), "utf8")) as { version: string }).version;
}
