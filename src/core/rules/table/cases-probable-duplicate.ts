import { type CellValue, type Column, isBlank, isErrorValue } from "../../model/cell";
import { parseDate } from "../../identifiers/dates";
import { foldText } from "../../text/fold";
import { NOTHING_TWICE } from "../../sources/rules-of-thumb";
import { createTextIndex } from "../bodies/text-index";
import { tableRule } from "../define-rule";
import type { RuleContext } from "../rule";
import { message } from "../../model/rule-message";
import { plain } from "../../text/signs";

/**
 * Finds cases that are probably one: the same party, KLE number and title (but for case, blanks and punctuation), opened
 * within `settings.duplicateDays` of another of them. Every one is marked. Cases without party, KLE, title or a readable date are left out.
 */
export const casesProbableDuplicate = tableRule({
  id: "cases-probable-duplicate",
  register: "cases",
  severity: "warning",
  title: { da: "Den samme sag er ikke oprettet to gange", en: "No case has been opened twice" },
  source: NOTHING_TWICE,
  thresholds: ["duplicateDays"],
  since: "2026.11",
  example: {
    good: {
      rows: [
        { party: "0707615265", kle: "27.60.04", title: "Ansøgning om hjælpemiddel", created: 43_500 },
        { party: "0707615265", kle: "27.60.04", title: "Ansøgning om hjælpemiddel", created: 44_500 },
      ],
    },
    bad: {
      rows: [
        { party: "0707615265", kle: "27.60.04", title: "Ansøgning om hjælpemiddel", created: 43_500 },
        { party: "0707615265", kle: "27.60.04", title: "Ansøgning om hjælpemiddel", created: 43_502 },
      ],
    },
  },
  columns: ["party", "kle", "title", "created"],
  messages: {
    duplicate: message({
      da: {
        what: "{count} sager har samme part, KLE-nummer og titel og er oprettet med højst {days, plural, one {# dags} other {# dages}} mellemrum.",
        why: "Flyttes dubletter med, står den samme sag flere gange i SAPA, og det er uklart, hvilken der gælder.",
        how: "Saml dokumenterne på den ene sag, og luk de andre, før sagerne flyttes.",
      },
      en: {
        what: "{count} cases have the same party, KLE number and title and were opened at most {days, plural, one {# day} other {# days}} apart.",
        why: "If repetitions move along, one case stands several times in SAPA, and it is unclear which one counts.",
        how: "Gather the documents on one case and close the others before the cases move.",
      },
    }),
  },
  check: (columns, rowCount, report, context) => {
    for (const rows of sharedParties(columns.party, rowCount)) {
      for (const alike of alikeCases(rows, columns)) {
        for (const group of nearInTime(alike, columns.created, context))
          for (const row of group) report(row, "title", "duplicate", { count: group.length, days: context.settings.duplicateDays });
      }
    }
  },
});

/** Rows by party, for parties with more than one case; the only step that looks at every row. */
function sharedParties(party: Column, rowCount: number): Iterable<number[]> {
  const index = createTextIndex(rowCount, (row) => partyKey(party[row]!));
  const shared = new Map<number, number[]>();
  for (let row = 0; row < rowCount; row++) {
    const value = party[row]!;
    if (value === "" || isBlank(value) || isErrorValue(value)) continue;
    const earlier = index.add(partyKey(value), row);
    if (earlier === -1) continue;
    const rows = shared.get(earlier);
    if (rows === undefined) shared.set(earlier, [earlier, row]);
    else rows.push(row);
  }
  return shared.values();
}

/** A CPR number is one with and without hyphen, and as a number; a name without its case. */
function partyKey(value: CellValue): string {
  if (typeof value !== "string") return String(value);
  const code = value.charCodeAt(0);
  const plain = value.length === 10 && code >= 48 && code <= 57 && value.charCodeAt(6) !== 45;
  return plain ? value : foldText(value);
}

function alikeCases(rows: readonly number[], columns: { readonly kle: Column; readonly title: Column }): number[][] {
  // Most parties have a handful of cases about different things; titles are folded only where KLE numbers meet.
  const byKle = groupBy(rows, (row) => plain(textOf(columns.kle[row]!)));
  return byKle.flatMap((same) => groupBy(same, (row) => foldText(textOf(columns.title[row]!))));
}

/** Two formulas that fail say nothing alike. */
const textOf = (cell: CellValue): string => (isErrorValue(cell) ? "" : String(cell));

/** Groups of two or more; rows whose key is empty belong to none. */
function groupBy(rows: readonly number[], keyIn: (row: number) => string): number[][] {
  if (rows.length === 2) {
    const key = keyIn(rows[0]!);
    return key !== "" && key === keyIn(rows[1]!) ? [[...rows]] : [];
  }
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyIn(row);
    if (key === "") continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Runs of cases, by date of opening, in which each was opened within the days that count as one of the one before. */
function nearInTime(rows: readonly number[], created: Column, context: RuleContext): number[][] {
  const dated = rows
    .map((row) => ({ row, date: parseDate(created[row]!, context.date1904) }))
    .filter((item): item is { row: number; date: number } => item.date !== undefined)
    .sort((a, b) => a.date - b.date || a.row - b.row);
  const runs: number[][] = [];
  dated.forEach(({ row, date }, i) => {
    if (i > 0 && date - dated[i - 1]!.date <= context.settings.duplicateDays) runs[runs.length - 1]!.push(row);
    else runs.push([row]);
  });
  return runs.filter((run) => run.length > 1);
}
