import { parseDate } from "../../identifiers/dates";
import { isDigits } from "../../identifiers/digits";
import { type CellValue, type Column, isBlank, isErrorValue } from "../../model/cell";
import type { TableWith } from "../../model/columns";
import { foldText } from "../../text/fold";
import { keyOf, plain } from "../../text/signs";
import { isLoose } from "./loose-documents";

/** Why a case is thought to be a document's, the surest first. */
export type Evidence = "named" | "related" | "partyKleDate" | "partyKle" | "partyDate" | "party";

export interface LooseCandidate {
  /** Data row of the document. */
  readonly row: number;
  /** Data row of the case. */
  readonly caseRow: number;
  readonly evidence: Evidence;
}

type DocumentColumn = "title" | "link" | "sender" | "kle" | "documentDate" | "relatedDocument" | "outcome";
interface Documents {
  readonly rowCount: number;
  readonly columns: Readonly<Record<"caseNumber" | "documentNumber", Column>> & { readonly [K in DocumentColumn]?: Column };
}
type Cases = TableWith<"caseNumber" | "party" | "kle" | "created" | "closed">;

/** A letter may come before its case is opened, and be filed after the case is closed: this product's own rule of thumb, in days. */
const BEFORE_OPENING = 60;
const AFTER_CLOSING = 90;
/** Of a party with more cases, such as the municipality itself, none stands out, and comparing them all would cost without end. */
const MOST_CASES = 200;
/** What may be a case number in running text: longer than a house number. */
const WORD = /[\p{L}\p{N}./-]+/gu;
const FEWEST_DIGITS = 5;
/** Twice what a case number may have. */
const MOST_SIGNS = 100;

/**
 * The case that stands out for each loose document, by what the sheets say: its number in the title or link, the case of the document to
 * which it belongs, or its party, with KLE subject and date. Where two cases fit alike there is none. The work follows the loose documents
 * and one pass over the cases.
 */
export function looseCandidates(documents: Documents, cases: Cases, date1904: boolean): LooseCandidate[] {
  const loose = looseRows(documents);
  if (loose.length === 0 || cases.rowCount === 0) return [];
  const { named, related, parties } = wantedBy(loose);
  const byNumber = new Map<string, number[]>();
  const byParty = new Map<string, number[]>();
  const wantsNumbers = named.size > 0 || related.size > 0;
  for (let row = 0; row < cases.rowCount; row++) {
    if (wantsNumbers) {
      const number = keyOf(cases.columns.caseNumber[row]!);
      if (named.has(number) || related.has(number)) push(byNumber, number, row);
    }
    const party = parties.size === 0 ? "" : partyKey(cases.columns.party[row]!);
    if (party !== "" && parties.has(party)) push(byParty, party, row);
  }
  const fits = fitReader(documents, cases, date1904);
  return loose.flatMap(({ row, numbers, ofRelated, party }): LooseCandidate[] => {
    const said = new Set(numbers.flatMap((number) => byNumber.get(number) ?? []));
    if (said.size > 0) return said.size === 1 ? [{ row, caseRow: [...said][0]!, evidence: "named" }] : [];
    const beside = byNumber.get(ofRelated) ?? [];
    if (beside.length === 1) return [{ row, caseRow: beside[0]!, evidence: "related" }];
    const best = standsOut(byParty.get(party) ?? [], (caseRow) => fits(row, caseRow), isDigits(party));
    return best === undefined ? [] : [{ row, ...best }];
  });
}

interface Loose {
  readonly row: number;
  readonly numbers: readonly string[];
  /** Case number of the document to which it belongs. */
  readonly ofRelated: string;
  readonly party: string;
}

function looseRows({ rowCount, columns }: Documents): Loose[] {
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) if (isLoose(columns.caseNumber[row]!, columns.outcome?.[row] ?? "")) rows.push(row);
  const caseOf = rows.some((row) => !isBlank(columns.relatedDocument?.[row] ?? "")) ? casesByDocument({ rowCount, columns }) : undefined;
  return rows.map((row) => ({
    row,
    numbers: [...numbersIn(columns.title?.[row] ?? ""), ...numbersIn(columns.link?.[row] ?? "")],
    ofRelated: caseOf?.get(keyOf(columns.relatedDocument?.[row] ?? "")) ?? "",
    party: partyKey(columns.sender?.[row] ?? ""),
  }));
}

function casesByDocument({ rowCount, columns }: Documents): Map<string, string> {
  const found = new Map<string, string>();
  for (let row = 0; row < rowCount; row++) {
    const [number, ofCase] = [keyOf(columns.documentNumber[row]!), keyOf(columns.caseNumber[row]!)];
    if (number !== "" && ofCase !== "") found.set(number, ofCase);
  }
  return found;
}

function wantedBy(loose: readonly Loose[]): Readonly<Record<"named" | "related" | "parties", ReadonlySet<string>>> {
  const filled = (keys: readonly string[]): ReadonlySet<string> => new Set(keys.filter((key) => key !== ""));
  return {
    named: filled(loose.flatMap(({ numbers }) => numbers)),
    related: filled(loose.map(({ ofRelated }) => ofRelated)),
    parties: filled(loose.map(({ party }) => party)),
  };
}

/** Words with digits enough, and the parts of a path. */
function numbersIn(cell: CellValue): string[] {
  if (typeof cell !== "string") return [];
  const words = (cell.match(WORD) ?? []).flatMap((word) => (word.includes("/") ? [word, ...word.split("/")] : [word]));
  const bare = words.filter(({ length }) => length <= MOST_SIGNS).map((word) => word.replace(/^[./-]+/, "").replace(/[./-]+$/, ""));
  return bare.filter((word) => word.replace(/\P{N}/gu, "").length >= FEWEST_DIGITS).map((word) => keyOf(word));
}

/** Digits of a number however it is written, else the name; blank for nothing, and for what is too short to identify anybody. */
function partyKey(cell: CellValue): string {
  if (cell === "" || isBlank(cell) || isErrorValue(cell)) return "";
  const text = plain(String(cell));
  const digits = text.replace(/[ -]/g, "");
  if (isDigits(digits)) return digits.length < 7 ? "" : digits;
  // A name of one word is anybody's.
  return text.includes(" ") ? foldText(text) : "";
}

interface Fit {
  readonly kle: boolean;
  /** Undefined where a date is not known; false where the document can't be the case's. */
  readonly date: boolean | undefined;
}

function fitReader({ columns }: Documents, cases: Cases, date1904: boolean): (row: number, caseRow: number) => Fit {
  const dateOf = (cell: CellValue | undefined): number | undefined => (cell === undefined ? undefined : parseDate(cell, date1904));
  return (row, caseRow) => {
    const kle = plain(String(columns.kle?.[row] ?? ""));
    const date = dateOf(columns.documentDate?.[row]);
    const created = dateOf(cases.columns.created[caseRow]);
    const closed = dateOf(cases.columns.closed[caseRow]);
    return {
      kle: kle !== "" && kle === plain(String(cases.columns.kle[caseRow]!)),
      date:
        date === undefined || created === undefined
          ? undefined
          : date >= created - BEFORE_OPENING && date <= (closed ?? Infinity) + AFTER_CLOSING,
    };
  };
}

/** The one of a party's cases that fits best, where none fits as well. A party's only case stands out by that, if the party is a number. */
function standsOut(rows: readonly number[], fitOf: (caseRow: number) => Fit, isNumber: boolean): Omit<LooseCandidate, "row"> | undefined {
  if (rows.length > MOST_CASES) return undefined;
  const fits = rows.map((caseRow) => ({ caseRow, ...fitOf(caseRow) })).filter(({ date }) => date !== false);
  const weight = ({ kle, date }: Fit): number => (kle ? 2 : 0) + (date === true ? 1 : 0);
  const [best, second] = [...fits].sort((a, b) => weight(b) - weight(a));
  if (best === undefined || (second !== undefined && weight(second) === weight(best))) return undefined;
  const { caseRow } = best;
  if (best.kle) return { caseRow, evidence: best.date === true ? "partyKleDate" : "partyKle" };
  if (!isNumber) return undefined;
  if (best.date === true) return fits.length === 1 ? { caseRow, evidence: "partyDate" } : undefined;
  return rows.length === 1 ? { caseRow, evidence: "party" } : undefined;
}

function push(into: Map<string, number[]>, key: string, row: number): void {
  const rows = into.get(key);
  if (rows === undefined) into.set(key, [row]);
  else rows.push(row);
}
