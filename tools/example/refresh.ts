import { summaryInput } from "../../src/app/use-cases/build-summaries";
import { formatSerial, toSerial } from "../../src/core/identifiers/dates";
import { REPORTS } from "../../src/core/reports/summaries";
import type { PlanValue, ReportPlan, ValueFormat } from "../../src/core/reports/plan";
import { RULES } from "../../src/core/rules";
import { shippedContext } from "../../src/core/rules/context";
import { runRules } from "../../src/core/validate/run-rules";
import { readRegisters, tableAt } from "./registers";

/** The example's today. */
const TODAY = toSerial(2026, 9, 1)!;
/** `<!-- regnet: exit-strategy / Efter exitvej -->`: the table under it is what the summary says. */
const MARKER = /^<!-- regnet: (\S+) \/ (.+) -->$/;

/** The document with each computed table as the core gives it for the document's own registers. @throws for a section that there is none of. */
export async function refreshExample(markdown: string): Promise<string> {
  const plans = await plansOf(markdown);
  const lines = markdown.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const [, report, title] = MARKER.exec(lines[at]!) ?? [];
    if (report === undefined || title === undefined) continue;
    const { start, end } = tableAt(lines, at + 1);
    // A table that is not there yet is put under its marker.
    const own = start === at + 2;
    lines.splice(at + 1, own ? end - at - 1 : 0, "", ...sectionTable(plans, report, title));
  }
  return lines.join("\n");
}

async function plansOf(markdown: string): Promise<Map<string, ReportPlan>> {
  const data = readRegisters(markdown);
  const context = shippedContext(TODAY);
  const validation = await runRules({ rules: RULES, data, context });
  const input = summaryInput(data, { validation, facts: context, language: "da", today: TODAY, when: "2026-09-01 08:00" });
  return new Map(REPORTS.map((report) => [report.id, report.build(input)]));
}

function sectionTable(plans: ReadonlyMap<string, ReportPlan>, report: string, title: string): string[] {
  const section = plans.get(report)?.sections.find((own) => own.kind !== "note" && own.title === title);
  if (section === undefined) throw new Error(`No section "${title}" in "${report}"`);
  if (section.kind === "figures")
    return table(
      ["Tal", "Værdi"],
      section.figures.map(({ label, value, format }) => [label, shown(value, format)]),
    );
  if (section.kind === "tiles")
    return table(
      ["Tal", "Værdi", "Under tallet"],
      section.tiles.map(({ label, value, format, note = "" }) => [label, shown(value, format), note]),
    );
  if (section.kind === "verdict")
    return table(
      [section.label, section.text],
      section.why.map((why) => ["Fordi", why]),
    );
  if (section.kind === "table") {
    const { columns, rows } = section;
    return table(
      columns.map(({ label }) => label),
      rows.map((row) => columns.map(({ key, format }) => shown(row[key]!, format))),
    );
  }
  throw new Error(`"${title}" in "${report}" is no table`);
}

const NUMBER = new Intl.NumberFormat("da", { maximumFractionDigits: 0 });
const PERCENT = new Intl.NumberFormat("da", { style: "percent", maximumFractionDigits: 0 });

/** As the sheet shows it. */
function shown({ value }: PlanValue, format: ValueFormat): string {
  if (typeof value === "string") return value;
  if (format === "date") return formatSerial(value);
  // A space that breaks, so that the document can be searched.
  return (format === "percent" ? PERCENT : NUMBER).format(value).replaceAll("\u00a0", " ");
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(headers), line(headers.map(() => "---")), ...rows.map(line)];
}
