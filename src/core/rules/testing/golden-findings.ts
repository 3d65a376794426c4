import { columnSpec, registerSpec } from "../../registers";
import type { Language } from "../../text/language";
import { LANGUAGES } from "../../text/language";
import type { Finding, ValidationResult } from "../../model/finding";
import { formatFinding, formatNotJudged, SEVERITY_WORDS } from "../../validate/format";
import { runRulesStepwise } from "../../validate/run-rules";
import type { Rule } from "../rule";
import { goldenWorkbooks, type GoldenWorkbook } from "./golden-workbook";

/** What all rules find in the golden workbooks; every rule is run over every workbook. */
export function goldenResults(rules: readonly Rule[]): { readonly workbook: GoldenWorkbook; readonly result: ValidationResult }[] {
  return goldenWorkbooks(rules).map((workbook) => {
    const steps = runRulesStepwise({ rules, data: { registers: workbook.registers, date1904: false }, context: workbook.context });
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return { workbook, result: step.value };
  });
}

/** The golden files in src/core/rules/golden, one a language: a line for each finding. `npx tsx tools/accept-golden.ts` accepts. */
export function goldenFindings(rules: readonly Rule[]): { readonly file: string; readonly text: string }[] {
  const results = goldenResults(rules);
  return LANGUAGES.map((language) => ({
    file: `findings.${language}.txt`,
    text: results.map(({ workbook, result }) => part(workbook, result, language)).join("\n"),
  }));
}

function part(workbook: GoldenWorkbook, { findings, notJudged }: ValidationResult, language: Language): string {
  return [
    `== ${workbook.name}`,
    ...findings.map((finding) => line(finding, workbook, language)),
    ...notJudged.map((entry) => `${entry.rule}: ${formatNotJudged(entry, language)}`),
    "",
  ].join("\n");
}

/** Place, rule, severity, what. */
function line(finding: Finding, { places, registers }: GoldenWorkbook, language: Language): string {
  const { register, columnKey } = finding;
  const row = registers[register].sheetRows.indexOf(finding.row);
  const place = [registerSpec(register).title[language], places[register][row]!, columnSpec(register, columnKey).header[language]];
  return `${place.join(" · ")} | ${finding.rule} | ${SEVERITY_WORDS[finding.severity][language]} | ${formatFinding(finding, language).what}`;
}
