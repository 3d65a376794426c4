/** The JSON that a batch run writes. Its fields are described for users in docs/batch.md. */
import {
  DEPENDENCY_DA,
  dependencyAnswer,
  flowAnswer,
  type DependencyAnalysis,
  type FlowAnswer,
  type NoSystem,
} from "../src/core/dependencies/dependency";
import { cellAddress, columnLetters, rectAddress } from "../src/core/model/address";
import { DECISION_WORDS } from "../src/core/acceptance/decision-words";
import { cellsOfFinding, SEVERITY_DA, type Finding } from "../src/core/model/finding";
import { cellRanges } from "../src/core/model/cell-ranges";
import { partsOf } from "../src/core/model/parts";
import type { RegisterPart } from "../src/core/model/register-data";
import { formatLeftOut } from "../src/core/recognition/left-out-text";
import { columnsOfParts } from "../src/core/recognition/columns-of-parts";
import { keyQuestions } from "../src/core/recognition/key-questions";
import { ignoredRowsLines } from "../src/core/recognition/ignored/ignored-rows-text";
import type { WordQuestion } from "../src/core/meanings/word-question";
import type { RegisterId } from "../src/core/model/register-id";
import { kindSays } from "../src/core/validate/kind-text";
import { findingKinds } from "../src/core/validate/finding-kinds";
import { formatFinding, formatNotJudged } from "../src/core/validate/format";
import type { Validation } from "../src/app/validation/validate-workbook";
import type { FigureEntry } from "./figures";
import { ledgerJson, type LedgerJson } from "./ledger-entries";
import { questionText, FAILURE_TEXTS } from "./questions";
import type { Stats } from "./stats";

interface FindingEntry {
  readonly rule: string;
  readonly severity: "fejl" | "advarsel" | "oplysning";
  readonly register: RegisterId;
  readonly sheet: string;
  /** `C12` */
  readonly address: string;
  /** The row's number in Excel, from 1. */
  readonly row: number;
  /** The header as written in the sheet. */
  readonly column: string;
  /** The problem and its remedy, in Danish. */
  readonly message: string;
  /** All its cells, `Ark!C12`, where it stands for several cells of a column; `address` is the first of them. */
  readonly cells?: readonly string[];
}

/** Findings of one rule that say one thing of one column. */
interface GroupEntry extends Pick<FindingEntry, "rule" | "severity" | "register" | "column"> {
  /** The word, number or name that they are about; absent where each is about its own, or about none. */
  readonly value?: string;
  /** What is wrong and what can be done; where each is about a value of its own, what is wrong with the first. */
  readonly message: string;
  /** Number of cells. */
  readonly cells: number;
  readonly where: readonly { readonly sheet: string; /** `C2:C4, C9` */ readonly addresses: string }[];
}

interface PartEntry {
  readonly sheet: string;
  readonly table?: string;
  /** The rows that may hold data: `A2:R12`. */
  readonly range: string;
}

interface KeyCandidate {
  readonly sheet: string;
  readonly header: string;
  /** `C`, the column in the sheet. */
  readonly column: string;
}

export interface FindingsFile {
  readonly registers: readonly {
    readonly register: RegisterId;
    /** Of a register in several places, the sheet of the first. */
    readonly sheet: string;
    /** The places of a register that stands in several, in reading order. */
    readonly parts?: readonly PartEntry[];
    readonly rows: number;
    /** Column key → the header as written in the sheet. */
    readonly columns: Readonly<Record<string, string>>;
    /** Keys of columns that were not found. */
    readonly missing: readonly string[];
    /** Keys of columns that no header named: their contents did. A guess. */
    readonly guessed: readonly string[];
    /** Where the key column was not found, the headers of columns that could be it, the likeliest first. */
    readonly keyCandidates: readonly KeyCandidate[];
    /** Rows that were not read as rows of the register (headings, totals, prepared rows, notes …), a sentence for each kind. */
    readonly setAside: readonly string[];
  }[];
  /** Lists that look like a register and were not read, a sentence each with the reason. */
  readonly leftOut: readonly string[];
  /** What every filled row of the workbook is, sheet by sheet; the add-in's own sheets are not among them. */
  readonly ledger: readonly LedgerJson[];
  /** Open questions about sheets and how to answer them, a line each; until then the registers concerned are not checked. */
  readonly questions: readonly string[];
  /** Words that no list knows, asked about once each; a file for `--values` says what they mean. */
  readonly words: readonly {
    /** `systems.status`, or `systemNames` for the names of systems. */
    readonly list: string;
    readonly word: string;
    /** Cells that hold it. */
    readonly count: number;
    /** The first few of them, `Ark!C12`. */
    readonly cells: readonly string[];
    /** What it is near to; a guess. */
    readonly suggestion?: string;
  }[];
  /** Findings that count. */
  readonly findings: readonly FindingEntry[];
  /** The same findings by kind: the worst first, and of these those with most cells. */
  readonly groups: readonly GroupEntry[];
  /** Findings that a user has accepted in the workbook, with the reason; they are not among `findings`. */
  readonly accepted: readonly (FindingEntry & {
    readonly decision: "accepteret" | "ikke relevant";
    readonly reason: string;
    /** Local time, `åååå-mm-dd tt:mm`. */
    readonly at: string;
  })[];
  readonly notJudged: readonly { readonly rule: string; readonly register: RegisterId; readonly why: string }[];
  /** Every key figure of the summaries and the process, with the cells that it could not count. */
  readonly figures: readonly FigureEntry[];
  readonly dependencies: readonly {
    readonly system: string;
    readonly name: string;
    /** `ukendt`: no way has been seen, but not all that could be one is known. */
    readonly depends: "direkte" | "indirekte" | "nej" | "ukendt";
    /** Which way data goes over interfaces of today; null for systems that do not depend on KMD Sag. */
    readonly direction: (typeof DIRECTIONS)[keyof typeof DIRECTIONS] | null;
    /** Between it and KMD Sag, nearest first: the nearest 20, since all chains of a long row together are quadratic. */
    readonly via: readonly string[];
    /** How many they are in all. */
    readonly steps: number;
    /** Interfaces with KMD Sag that make no dependency today: planned ones, and one-off conversions. */
    readonly planned: readonly string[];
    readonly oneOff: readonly string[];
    /** Only for rows that are no system of the municipality's own. */
    readonly is: (typeof NO_SYSTEM)[keyof typeof NO_SYSTEM] | null;
  }[];
  /** Cells of the workbook whose formula the program could not calculate after a change; each keeps the value that it had. */
  readonly notCalculated: readonly { readonly sheet: string; readonly address: string; readonly formula: string }[];
  /** Sheets that this run wrote, in the order in which they were written. */
  readonly sheets: readonly string[];
  readonly stats: Stats;
}

const DIRECTIONS = {
  from: "data fra KMD Sag",
  to: "data til KMD Sag",
  both: "data begge veje",
  untold: "ikke oplyst",
} as const satisfies Record<FlowAnswer, string>;
const NO_SYSTEM = { kmdSag: "KMD Sag", sapa: "SAPA", component: "fælles komponent" } as const satisfies Record<NoSystem, string>;

export interface BatchResult {
  readonly validation: Validation;
  readonly dependencies: DependencyAnalysis;
  readonly words: readonly WordQuestion[];
  readonly figures: readonly FigureEntry[];
  readonly notCalculated: FindingsFile["notCalculated"];
  readonly sheets: readonly string[];
  readonly stats: Stats;
}

export function findingsFile({ validation, dependencies, words, figures, notCalculated, sheets, stats }: BatchResult): FindingsFile {
  return {
    registers: validation.registers.map(({ mapping, rows }) => ({
      register: mapping.register,
      sheet: mapping.sheet,
      ...(mapping.parts === undefined ? {} : { parts: mapping.parts.map(partEntry) }),
      rows,
      columns: Object.fromEntries(Object.entries(mapping.columns).map(([key, { header }]) => [key, header])),
      missing: mapping.missing,
      guessed: [...new Set(columnsOfParts(mapping).flatMap(({ key, found }) => (found.guessed === true ? [key] : [])))],
      keyCandidates: keyQuestions(mapping, validation.recognition.followed).flatMap(({ part: { sheet }, candidates }) =>
        candidates.map(({ header, name = header, column }) => ({ sheet, header: name, column: columnLetters(column) })),
      ),
      setAside: partsOf(mapping).flatMap(({ sheet, ignored = [] }) => ignoredRowsLines(ignored, sheet, "da")),
    })),
    leftOut: validation.recognition.leftOut.map((leftOut) => formatLeftOut(leftOut, "da")),
    ledger: (validation.recognition.ledger ?? []).map(ledgerJson),
    questions: [
      ...validation.recognition.questions.map(questionText),
      ...(validation.recognition.failure === undefined ? [] : [FAILURE_TEXTS[validation.recognition.failure]]),
    ],
    words: words.map(({ list, word, count, examples, suggestion }) => ({
      list,
      word,
      count,
      cells: examples.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`),
      ...(suggestion?.means === "value" ? { suggestion: suggestion.value } : {}),
    })),
    findings: validation.findings.map((finding) => entryOf(finding, validation)),
    groups: groupsOf(validation),
    accepted: validation.accepted.map(({ finding, acceptance: { decision, reason, at } }) => ({
      ...entryOf(finding, validation),
      decision: DECISION_WORDS[decision].da,
      reason,
      at,
    })),
    notJudged: validation.notJudged.map((notJudged) => ({
      rule: notJudged.rule,
      register: notJudged.register,
      why: formatNotJudged(notJudged, "da"),
    })),
    figures,
    dependencies: dependencies.systems.map((found) => ({
      system: found.system,
      name: found.name,
      depends: DEPENDENCY_DA[dependencyAnswer(found)],
      direction: found.kind === "none" ? null : DIRECTIONS[flowAnswer(found.flows)],
      via: found.near,
      steps: found.steps,
      planned: found.later.planned,
      oneOff: found.later.oneOff,
      is: found.is === undefined ? null : NO_SYSTEM[found.is],
    })),
    notCalculated,
    sheets,
    stats,
  };
}

function groupsOf(validation: Validation): GroupEntry[] {
  const { kinds, codes } = findingKinds(validation.findings);
  const members = kinds.map((): Finding[] => []);
  validation.findings.forEach((finding, i) => members[codes[i]!]!.push(finding));
  return kinds.map(({ first, various, cells }, i): GroupEntry => {
    const { rule, severity, register, column, message } = entryOf(first, validation);
    const { value } = first.data;
    return {
      rule,
      severity,
      register,
      column,
      ...(various || value === undefined ? {} : { value: String(value) }),
      message: various ? kindSays({ first, various }, "da") : message,
      cells,
      where: cellRanges(members[i]!).map(({ sheet, ranges }) => ({ sheet, addresses: ranges.join(", ") })),
    };
  });
}

function partEntry({ sheet, table, columns, unmatched, firstRow, rowSpan }: RegisterPart): PartEntry {
  const all = [...Object.values(columns), ...unmatched].map(({ column }) => column);
  const column = Math.min(...all);
  const range = rectAddress({ row: firstRow, column, rowCount: Math.max(1, rowSpan), columnCount: Math.max(...all) - column + 1 });
  return { sheet, ...(table === undefined ? {} : { table }), range };
}

function entryOf(finding: Finding, validation: Validation): FindingEntry {
  const { what, how } = formatFinding(finding, "da");
  const mapping = validation.registers.find(({ mapping: { register } }) => register === finding.register)?.mapping;
  const header = mapping && partsOf(mapping)[finding.part ?? 0]?.columns[finding.columnKey]?.header;
  if (header === undefined) throw new Error(`Rule ${finding.rule} reports in the column ${finding.columnKey}, which is not in the sheet`);
  return {
    rule: finding.rule,
    severity: SEVERITY_DA[finding.severity],
    register: finding.register,
    sheet: finding.sheet,
    address: cellAddress(finding.row, finding.column),
    row: finding.row + 1,
    column: header,
    message: `${what} ${how}`,
    ...(finding.rows === undefined
      ? {}
      : { cells: cellsOfFinding(finding).map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`) }),
  };
}
