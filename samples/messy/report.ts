/** Prints what the product reads and says of the messy sample: `npx tsx samples/messy/report.ts [words of a rule or column …]`. */
import { cellAddress } from "../../src/core/model/address";
import { formatFinding } from "../../src/core/validate/format";
import type { CellResult } from "./measure-cells";
import { measure, type Measure } from "./measure";
import { FIRST_WORDING } from "./words-first";
import { OTHER_WORDING } from "./words-other";

const share = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
const EXAMPLES = 6;

function grouped<T>(items: readonly T[], by: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}

function cellLine({ sheet, row, key, written, meaning, read }: CellResult): string {
  const truth =
    meaning.kind === "value" ? JSON.stringify(meaning.value) : meaning.kind === "systems" ? meaning.names.join("+") : meaning.kind;
  const got =
    read === undefined
      ? "(not read)"
      : read.kind === "value"
        ? JSON.stringify(read.value)
        : read.kind === "systems"
          ? read.names.join("+")
          : read.kind;
  return `    ${JSON.stringify(written ?? "(merged)")} → ${truth}; read ${got}   [${sheet} row ${row + 1} ${key}]`;
}

export function printMeasure({ run, cells, rows, findings, plan }: Measure, wanted: readonly string[]): void {
  const say = (line: string): void => void console.log(line);
  const wantedHere = (text: string): boolean => wanted.length === 0 || wanted.some((word) => text.includes(word));
  say(`Registers: ${run.read.recognition.mappings.map((m) => `${m.register}=${m.sheet}`).join(", ")}`);
  for (const question of run.read.recognition.questions) say(`Question: ${JSON.stringify(question).slice(0, 300)}`);
  for (const m of run.read.recognition.mappings)
    if (m.missing.length > 0)
      say(`Missing in ${m.register}: ${m.missing.join(", ")} | unmatched ${m.unmatched.map((u) => u.header).join(", ")}`);
  say(`Records read: ${share(rows.records - rows.lost.length, rows.records)}`);
  for (const [kind, list] of grouped(rows.lost, (row) => row.sheet)) say(`  lost on ${kind}: ${list.length}`);
  for (const [kind, list] of grouped(rows.misread, (row) => `${row.kind} on ${row.sheet}`))
    say(
      `  read as a record: ${kind}: ${list.length} (row ${list
        .slice(0, 3)
        .map((row) => row.row + 1)
        .join(", ")})`,
    );
  for (const [kind, list] of grouped(rows.silent, (row) => `${row.kind} on ${row.sheet}`)) say(`  silent: ${kind}: ${list.length}`);
  const right = cells.filter((cell) => cell.right);
  say(`Cells as meant: ${share(right.length, cells.length)}`);
  const readRows = cells.filter((cell) => cell.read !== undefined);
  say(`Cells as meant of those read: ${share(right.length, readRows.length)}`);
  for (const [kind, list] of grouped(
    cells.filter((cell) => !cell.right && cell.read !== undefined),
    (cell) => `${cell.register}.${cell.key}`,
  )) {
    if (!wantedHere(kind)) continue;
    say(`  ${kind}: ${list.length}`);
    for (const [, same] of grouped(list, (cell) => String(cell.written)).slice(0, EXAMPLES)) say(`${cellLine(same[0]!)} × ${same.length}`);
  }
  say(
    `Planted found: ${share(findings.found.length, findings.found.length + findings.missed.length)}; in own words ${findings.foundInOwnWords}. Missed: ${findings.missed.map((error) => error.id).join(", ")}`,
  );
  say(`Plan: ${JSON.stringify(plan)}`);
  say(`Rules not judged: ${run.validation.notJudged.length}`);
  say(`Findings ${run.validation.findings.length}, cells ${findings.classed.length}`);
  for (const [kind, list] of grouped(findings.classed, ({ is, finding }) => `${is} ${finding.severity}`)) {
    say(`  ${kind}: ${list.length}`);
    if (kind.startsWith("planted") || kind.startsWith("lacking")) continue;
    for (const [rule, same] of grouped(list, ({ finding }) => `${finding.rule} ${finding.columnKey}`)) {
      if (!wantedHere(rule)) continue;
      say(`    ${rule}: ${same.length}`);
      for (const { finding, at } of same.slice(0, wanted.length > 0 ? EXAMPLES : 2))
        say(`       ${at.sheet} ${cellAddress(at.row, at.column)}: ${formatFinding(finding, "da").what.slice(0, 170)}`);
    }
  }
}

async function main(words: readonly string[]): Promise<void> {
  printMeasure(
    await measure(words.includes("--other") ? OTHER_WORDING : FIRST_WORDING),
    words.filter((word) => !word.startsWith("--")),
  );
}

if (require.main === module) void main(process.argv.slice(2)).then(() => process.exit(0));
