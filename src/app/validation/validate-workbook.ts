import { ownWords } from "../../core/meanings/meaning-reader";
import type { JudgedAgainstAcceptances } from "../../core/acceptance/acceptance";
import { applyAcceptancesStepwise } from "../../core/acceptance/apply";
import type { Finding, NotJudged, ValidationResult } from "../../core/model/finding";
import type { RegisterMapping } from "../../core/model/register-data";
import type { WorkbookData } from "../../core/registers/workbook-data";
import type { Recognition } from "../../core/recognition/recognise";
import type { RegisterId } from "../../core/model/register-id";
import { RULES } from "../../core/rules";
import type { Rule, RuleContext } from "../../core/rules/rule";
import { findingIndexSteps } from "../../core/validate/finding-index";
import { ownersSteps, type Owners } from "../../core/validate/owners";
import { rowNamesOf, type RowNames } from "../../core/validate/row-names";
import { rerunRulesStepwise } from "../../core/validate/rerun-rules";
import { runRulesStepwise } from "../../core/validate/run-rules";
import { NoRegisterError } from "../failures/errors";
import { inSlices } from "../../core/model/in-slices";
import type { RunContext } from "../run-context";
import { readWorkbookFacts, type WorkbookFacts } from "../stores/workbook-facts";
import { readRegisters, type ReadRegisters } from "./read-registers";

/** The outcome of one validation. Of the workbook's cells it holds those that name a row. */
export interface Validation extends Omit<JudgedAgainstAcceptances, "open"> {
  readonly recognition: Recognition;
  readonly registers: readonly RegisterSummary[];
  /** Findings that count: those that are not accepted. */
  readonly findings: readonly Finding[];
  /** Entries about accepted findings that could not be read; they stay as they are. */
  readonly brokenAcceptances: number;
  /** Checks that could not be made, and why. Never the same as passed. */
  readonly notJudged: readonly NotJudged[];
  /** Ids of the rules that were run. */
  readonly judged: readonly string[];
  /** Whose each row is, for grouping findings. */
  readonly owners: Owners;
  /** What names each row, so that a finding says what it is about. */
  readonly rowNames: RowNames;
  /** The day of the check, as a serial of the 1900 system. */
  readonly today: number;
  readonly stats: ValidationStats;
}

export interface RegisterSummary {
  readonly mapping: RegisterMapping;
  /** Rows with any value in a mapped column. */
  readonly rows: number;
}

interface ValidationStats {
  readonly finishedAt: Date;
  readonly readMs: number;
  readonly checkMs: number;
  readonly rows: number;
  /** Values that rules could look at: rows × mapped columns. */
  readonly cells: number;
}

/** A validation and the data it was made from, so that a finding can be accepted as it was seen, and an edit compared with it. */
export interface Checked {
  readonly validation: Validation;
  readonly data: WorkbookData;
  /** Where it is absent, everything is evaluated the next time too. */
  readonly basis?: Basis;
}

/** The inputs of the findings besides the data. */
export interface Basis {
  /** Where the registers stood by their headers, before they were read. */
  readonly asFound: readonly RegisterMapping[];
  readonly facts: WorkbookFacts;
  readonly context: RuleContext;
  /** Also the accepted findings. */
  readonly result: ValidationResult;
}

/** A validation that was just made, with what it followed from. */
export type FreshlyChecked = Required<Checked>;

/**
 * Reads the registers and checks them by every rule.
 * @throws NoRegisterError when the workbook has none of them or it is not clear which; the signal's reason when cancelled.
 */
export async function validateWorkbook(context: RunContext): Promise<FreshlyChecked> {
  const started = Date.now();
  const read = await readRegisters(context.port, context);
  requireRegister(read.recognition);
  return checkRead(context, read, RULES, await readWorkbookFacts(context.port), { started });
}

/** @throws NoRegisterError where there is nothing to check: the user has to choose, or there is no register. */
export function requireRegister(recognition: Recognition): void {
  if (recognition.mappings.length > 0) return;
  throw new NoRegisterError(recognition.questions.length > 0 ? "register-unclear" : "no-register", recognition);
}

/** Checks registers that have been read. */
export async function checkRegisters(
  context: RunContext,
  read: Pick<ReadRegisters, "recognition" | "data">,
  rules: readonly Rule[],
  facts: WorkbookFacts,
): Promise<Validation> {
  return (await checkRead(context, { asFound: [], ...read }, rules, facts)).validation;
}

export interface CheckReadOptions {
  /** When the reading began. */
  readonly started?: number;
  /** A validation by the same rules, from which all is reused that can't have changed; the answer is the same. */
  readonly earlier?: Checked;
}

/** Checks registers that have been read. */
export async function checkRead(
  context: RunContext,
  { recognition, data, asFound }: ReadRegisters,
  rules: readonly Rule[],
  facts: WorkbookFacts,
  { started = Date.now(), earlier }: CheckReadOptions = {},
): Promise<FreshlyChecked> {
  const readDone = Date.now();
  const { settings, kle, meanings, acceptances } = facts;
  const ruleContext: RuleContext = { today: context.today, date1904: data.date1904, settings, kle, own: ownWords(meanings) };
  const input = { rules, data, context: ruleContext };
  const result = await (earlier?.basis === undefined
    ? inSlices(runRulesStepwise(input), {
        signal: context.signal,
        onSlice: ({ fraction, register }) => context.onProgress?.({ step: "check", fraction, register }),
      })
    : inSlices(rerunRulesStepwise(input, { data: earlier.data, ...earlier.basis }), context));
  const { findings, notJudged, judged } = result;
  const registers = summarise(data, recognition);
  const { open, ...accepted } = await inSlices(applyAcceptancesStepwise({ findings, judged }, data, acceptances.value), context);
  const validation: Validation = {
    recognition,
    registers,
    findings: open,
    ...accepted,
    brokenAcceptances: acceptances.broken.length,
    notJudged,
    judged,
    owners: await inSlices(ownersSteps(data), context),
    rowNames: rowNamesOf(data),
    today: context.today,
    stats: {
      finishedAt: context.currentTime(),
      readMs: readDone - started,
      checkMs: Date.now() - readDone,
      rows: registers.reduce((sum, { rows }) => sum + rows, 0),
      cells: registers.reduce((sum, { rows, mapping }) => sum + rows * Object.keys(mapping.columns).length, 0),
    },
  };
  // Made here, in chunks; the view only reads it.
  await inSlices(findingIndexSteps(validation), context);
  return { validation, data, basis: { asFound, facts, context: ruleContext, result } };
}

/** The result of a search for registers. */
export type FoundRegisters = Pick<Validation, "recognition" | "registers">;

/** The registers that were found, and their rows. */
export function summarise(data: WorkbookData, recognition: Recognition): RegisterSummary[] {
  return recognition.mappings.flatMap((mapping) => {
    const register = data.registers[mapping.register];
    return register === undefined ? [] : [{ mapping, rows: register.rowCount }];
  });
}

/** The registers that a set of rules looks into. */
export function registersOf(rules: readonly Rule[]): RegisterId[] {
  return [
    ...new Set(rules.flatMap((rule) => [rule.register, ...(rule.level === "across" ? (Object.keys(rule.needs) as RegisterId[]) : [])])),
  ];
}
