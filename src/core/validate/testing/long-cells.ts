import { REGISTERS } from "../../registers";
import type { RegisterId } from "../../model/register-id";
import type { RegisterData } from "../../model/register-data";
import { shippedContext } from "../../rules/context";
import type { Rule } from "../../rules/rule";
import { makeRegister } from "../../testing/make-register";
import { runRulesStepwise } from "../run-rules";

/** The most characters of a cell in Excel. */
const LENGTH = 32_767;
/** Rules over a whole column read all of these in one step. */
const ROWS = 5;
/** Milliseconds of processor of one step, in which the pane answers nothing. */
const MOST = 100;

/** As a workbook hands it over: one piece of memory. */
const flat = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
const long = (text: string): string => flat(text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH));
export const TEXTS = {
  "names of systems": long("KMD Sag; Nexus, SBSYS / "),
  "running text": long("Ansøgning om hjælp til bolig i kommunen. "),
  "numbers of persons": long("010288-5234, "),
  blanks: `x${" ".repeat(LENGTH - 2)}x`,
};

/** In every cell of every register the same text, or one that differs by its first sign. */
function registers(text: string, areAlike: boolean): Partial<Record<RegisterId, RegisterData>> {
  const cell = (row: number): string => (areAlike ? text : flat(`${row}${text}`.slice(0, LENGTH)));
  return Object.fromEntries(
    REGISTERS.map(({ id, columns }) => {
      const rows = Array.from({ length: ROWS }, (_, row) => Object.fromEntries(columns.map(({ key }) => [key, cell(row)])));
      return [id, makeRegister(id, rows)];
    }),
  );
}

/** Milliseconds of processor of the longest step of each rule that has one above the limit. */
function stepsOver(rules: readonly Rule[], text: string, areAlike: boolean): Map<string, number> {
  let now = "putting in order";
  const watched = rules.map((rule) => {
    const check = rule.check as (...parts: unknown[]) => void;
    return { ...rule, check: (...parts: unknown[]) => void ((now = rule.id), check(...parts)) } as Rule;
  });
  const found = new Map<string, number>();
  const steps = runRulesStepwise({
    rules: watched,
    data: { registers: registers(text, areAlike), date1904: false },
    context: shippedContext(46_350),
  });
  for (let isDone = false; !isDone;) {
    const start = process.cpuUsage();
    isDone = steps.next().done === true;
    const milliseconds = process.cpuUsage(start).user / 1_000;
    if (milliseconds > MOST) found.set(now, Math.max(milliseconds, found.get(now) ?? 0));
    now = "putting in order";
  }
  return found;
}

/** What was slow is tried once more: at first the program is being compiled, and the machine has other work. */
export function slowRules(rules: readonly Rule[], text: string, areAlike: boolean): readonly string[] {
  const first = stepsOver(rules, text, areAlike);
  if (first.size === 0) return [];
  const rerun = stepsOver(
    rules.filter(({ id }) => first.has(id)),
    text,
    areAlike,
  );
  return [...rerun].map(([rule, milliseconds]) => `${rule}: ${milliseconds.toFixed(0)} ms`);
}
