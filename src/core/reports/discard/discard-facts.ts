import { chosenActions, plannedActions } from "../../cleanup/chosen";
import { fromSerial, parseDate } from "../../identifiers/dates";
import { parseNumber } from "../../identifiers/numbers";
import { isBlank, type CellValue } from "../../model/cell";
import { CLEANUP_ACTIONS } from "../../registers/cleanup-action";
import { choiceReader, means } from "../../registers/choice-reader";
import type { RegisterOf } from "../../registers/workbook-data";
import { DUTIES, dutyReader, type Duty } from "../../retention/duty";
import { UDK_AREAS, type UdkArea } from "../../retention/udk-areas";
import { yearOf } from "../../rules/bodies/retention-year";
import { caseAdvice } from "../case-advice";
import { ADVICE, type CleanupAdvice } from "../cleanup-advice";
import type { ReportInput } from "../report";
import { advisedActions } from "../worklist/outlook-sections";

/** Cases of one subject and facet that may be discarded. */
export interface DiscardLine {
  /** As KLE writes it. */
  readonly kle: string;
  readonly facet: string;
  readonly cases: number;
  /** Of these, cases for which the municipality has chosen Kassér. */
  readonly chosen: number;
  /** Documents, as far as they are counted; undefined where no case of the line has a number. */
  readonly documents: number | undefined;
  readonly closed: Years | undefined;
  readonly retention: Years | undefined;
  /** Index of the case area; undefined where none has the number. */
  readonly area: number | undefined;
}

/** First and last year. */
export type Years = readonly [number, number];

/** Why a case that is chosen to be discarded is not in the protocol; `undocumented`: no code, year or state says that it may be. */
export type Refusal = Duty | "undocumented";

export interface DiscardFacts {
  readonly advice: CleanupAdvice;
  readonly lines: readonly DiscardLine[];
  readonly cases: number;
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
  /** Old cases that are retained for Udbetaling Danmark, and those on its list, by area. */
  readonly udk: readonly { readonly area: UdkArea; readonly retained: number; readonly listed: number }[];
  /** Decision and archive version of each case area, as the sheet has them. */
  readonly areas: readonly AreaGates[];
}

interface AreaGates {
  readonly name: string;
  /** Serial day of the 1900 system. */
  readonly decided: number | undefined;
  readonly version: string | undefined;
}

const DISCARD = CLEANUP_ACTIONS.indexOf("Kassér");
const DISCARD_BIT = 1 << ADVICE.findIndex(({ id }) => id === "discard");

/** What can be put before the municipal council: cases that may be discarded by all that the workbook knows, and those that may not. */
export function discardFacts(input: ReportInput, cases: RegisterOf<"cases">): DiscardFacts {
  const { date1904 } = input.data;
  const advice = caseAdvice(input, cases);
  const chosen = chosenActions(cases);
  const planned = plannedActions(advisedActions(advice), chosen, advice.retained);
  const duties = dutyReader(cases.columns, input.kle, date1904);
  const areaOf = areasByKle(input);
  const lines = new Map<string, MutableLine>();
  const refused: Partial<Record<Refusal, number>> = {};
  const udk = new Map<UdkArea, { retained: number; listed: number }>();
  const cell = (column: CellColumn, row: number): CellValue => cases.columns[column]?.[row] ?? "";
  const udkDuty = DUTIES.indexOf("udk");
  for (let row = 0; row < cases.rowCount; row++) {
    const area = duties.areaOf(row);
    if (area !== undefined) {
      const counts = udk.get(area) ?? { retained: 0, listed: 0 };
      udk.set(area, counts);
      if (advice.retained[row] === udkDuty) counts.retained++;
      else if (isListed(cell("udkList", row))) counts.listed++;
    }
    const may = (advice.hits[row]! & DISCARD_BIT) !== 0;
    if (chosen?.[row] === DISCARD && !may) {
      const why: Refusal = DUTIES[advice.retained[row]!] ?? "undocumented";
      refused[why] = (refused[why] ?? 0) + 1;
    }
    if (!may || planned[row] !== DISCARD) continue;
    const kle = String(cell("kle", row)).trim();
    const facet = String(cell("facet", row)).trim();
    const key = JSON.stringify([kle, facet]);
    let line = lines.get(key);
    if (line === undefined) lines.set(key, (line = { kle, facet, cases: 0, chosen: 0, documents: undefined, area: areaOf(kle) }));
    count(line, { chosen: chosen?.[row] === DISCARD, documents: documentsOf(cell("documentCount", row)) });
    const closed = parseDate(cell("closed", row), date1904);
    if (closed !== undefined) line.closed = widened(line.closed, fromSerial(closed).year);
    const year = yearOf(cell("retentionYear", row)) ?? duties.yearOf(row);
    if (year !== undefined) line.retention = widened(line.retention, year);
  }
  const sorted = [...lines.values()].sort((a, b) => a.kle.localeCompare(b.kle, "da") || a.facet.localeCompare(b.facet, "da"));
  return {
    advice,
    lines: sorted.map(({ closed, retention, ...line }) => ({ ...line, closed, retention })),
    cases: sorted.reduce((sum, line) => sum + line.cases, 0),
    refused,
    udk: UDK_AREAS.flatMap((area) => {
      const counts = udk.get(area);
      return counts === undefined || counts.retained + counts.listed === 0 ? [] : [{ area, ...counts }];
    }),
    areas: gatesOf(input),
  };
}
type CellColumn = "kle" | "facet" | "documentCount" | "closed" | "retentionYear" | "udkList";
const isListed = means("cases", "udkList", "Ja");

interface MutableLine {
  readonly kle: string;
  readonly facet: string;
  cases: number;
  chosen: number;
  documents: number | undefined;
  closed?: Years | undefined;
  retention?: Years | undefined;
  readonly area: number | undefined;
}

function count(line: MutableLine, { chosen, documents }: { readonly chosen: boolean; readonly documents: number | undefined }): void {
  line.cases++;
  if (chosen) line.chosen++;
  if (documents !== undefined) line.documents = (line.documents ?? 0) + documents;
}

function documentsOf(value: CellValue): number | undefined {
  const number = isBlank(value) ? undefined : parseNumber(value);
  return number === undefined || number < 0 || !Number.isInteger(number) ? undefined : number;
}

function widened(years: Years | undefined, year: number): Years {
  return years === undefined ? [year, year] : [Math.min(years[0], year), Math.max(years[1], year)];
}

/** The area with the case's own subject, else the one with its group. */
function areasByKle({ strategy }: ReportInput): (kle: string) => number | undefined {
  const byNumber = new Map<string, number>();
  strategy.areas.forEach(({ kle }, i) => {
    if (kle !== undefined && !byNumber.has(kle)) byNumber.set(kle, i);
  });
  return (kle) => byNumber.get(kle) ?? byNumber.get(kle.slice(0, 5));
}

function gatesOf({ data, strategy }: ReportInput): AreaGates[] {
  const { caseAreas } = data.registers;
  const read = choiceReader("caseAreas", "archiveVersion");
  return strategy.areas.map(({ row, name }) => ({
    name,
    decided: parseDate(caseAreas?.columns.discardDecision?.[row] ?? "", data.date1904),
    version: read(caseAreas?.columns.archiveVersion?.[row] ?? "") || undefined,
  }));
}
