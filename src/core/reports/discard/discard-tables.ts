import { formatSerial, toSerial } from "../../identifiers/dates";
import { DUTIES } from "../../retention/duty";
import type { UdkArea } from "../../retention/udk-areas";
import { formatMessage } from "../../text/format-message";
import type { Language } from "../../text/language";
import { namedKle } from "../../rules/bodies/kle-shown";
import type { TableSection } from "../plan";
import type { ReportInput } from "../report";
import { SHARED } from "../shared.text";
import type { DiscardFacts, DiscardLine, Refusal, Years } from "./discard-facts";
import { REFUSALS, TEXT } from "./discard-protocol.text";

const REASONS: readonly Refusal[] = [...DUTIES, "undocumented"];

/** One row for each subject: what, how many of each facet, by which authority, years, decision. */
export function lineTable({ kle, language }: ReportInput, { lines, areas }: DiscardFacts): TableSection {
  const column = (key: keyof typeof TEXT, format: "text" | "count" = "text") => ({ key, label: TEXT[key][language], format });
  const documents = lines.some((line) => line.documents !== undefined);
  return {
    kind: "table",
    title: TEXT.byLine[language],
    columns: [
      column("subject"),
      column("facet"),
      column("count", "count"),
      ...(documents ? [column("documentsShort", "count")] : []),
      column("closed"),
      column("retention"),
      column("decision"),
      column("version"),
      column("area"),
      // Last, where a long text has room; where it is the same of all, it is said above the table.
      ...(hasMarks(kle) ? [column("basis")] : []),
    ],
    rows: bySubject(lines).map((own) => {
      const line = togetherOf(own);
      const area = line.area === undefined ? undefined : areas[line.area];
      const missing = TEXT.missing[language];
      return {
        subject: { value: namedKle(line.kle, kle.lookup(line.kle).title) },
        facet: {
          value: own
            .map(({ facet, cases }) => formatMessage(TEXT.facetCases[language], language, { facet: facet || "–", cases }))
            .join(", "),
        },
        count: { value: line.cases },
        ...(documents ? { documentsShort: { value: line.documents ?? 0 } } : {}),
        closed: { value: yearsText(line.closed) },
        retention: { value: yearsText(line.retention) },
        decision: { value: area?.decided === undefined ? missing : formatSerial(area.decided) },
        version: { value: area?.version ?? missing },
        area: { value: area?.name ?? TEXT.noArea[language] },
        ...(hasMarks(kle) ? { basis: { value: own.map((each) => basisOf(each, kle, language)).join("; ") } } : {}),
      };
    }),
    total: SHARED.total[language],
    empty: TEXT.nothing[language],
  };
}

/** Lines of one subject stand beside each other. */
function bySubject(lines: readonly DiscardLine[]): DiscardLine[][] {
  const groups: DiscardLine[][] = [];
  for (const line of lines) {
    const last = groups[groups.length - 1];
    if (last?.[0]!.kle === line.kle) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** What the facets of a subject come to together. */
function togetherOf(lines: readonly DiscardLine[]): Omit<DiscardLine, "facet" | "chosen"> {
  const { kle, area } = lines[0]!;
  const counted = lines.flatMap(({ documents }) => documents ?? []);
  return {
    kle,
    area,
    cases: lines.reduce((sum, line) => sum + line.cases, 0),
    documents: counted.length === 0 ? undefined : counted.reduce((sum, count) => sum + count, 0),
    closed: span(lines.flatMap(({ closed }) => closed ?? [])),
    retention: span(lines.flatMap(({ retention }) => retention ?? [])),
  };
}

function span(years: readonly number[]): Years | undefined {
  return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)];
}

/** Both subjects and facets are marked, so that each line has a basis of its own. */
export function hasMarks({ marks }: ReportInput["kle"]): boolean {
  return marks.subjects && marks.facets;
}

function basisOf({ kle: number, facet }: DiscardLine, kle: ReportInput["kle"], language: Language): string {
  return formatMessage(TEXT.marks[language], language, {
    subject: kle.lookup(number).retention ?? "–",
    facet: kle.facet(facet).retention ?? "–",
  });
}

function yearsText(years: Years | undefined): string {
  if (years === undefined) return "";
  return years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`;
}

export function refusedTable({ refused }: DiscardFacts, language: Language): TableSection {
  return {
    kind: "table",
    title: TEXT.refused[language],
    columns: [
      { key: "reason", label: TEXT.reason[language], format: "text" },
      { key: "count", label: TEXT.count[language], format: "count" },
    ],
    rows: REASONS.flatMap((why) => {
      const count = refused[why];
      return count === undefined ? [] : [{ reason: { value: REFUSALS[why][language] }, count: { value: count } }];
    }),
    total: SHARED.total[language],
    empty: TEXT.refusedEmpty[language],
  };
}

export function udkTable({ udk }: DiscardFacts, language: Language): TableSection {
  return {
    kind: "table",
    title: TEXT.udk[language],
    columns: [
      { key: "udkArea", label: TEXT.udkArea[language], format: "text" },
      { key: "kept", label: TEXT.kept[language], format: "count" },
      { key: "listed", label: TEXT.listed[language], format: "count" },
      { key: "law", label: TEXT.law[language], format: "text" },
    ],
    rows: udk.map(({ area, retained, listed }) => ({
      udkArea: { value: area.name[language] },
      kept: { value: retained },
      listed: { value: listed },
      law: { value: formatMessage(TEXT.lawMoved[language], language, { law: area.law, moved: movedText(area, language) }) },
    })),
    total: SHARED.total[language],
    empty: TEXT.udkEmpty[language],
  };
}

function movedText({ moved: { from, to } }: UdkArea, language: Language): string {
  const [first, last] = [from, to].map((day) => formatSerial(toSerial(...day)!)) as [string, string];
  return first === last ? first : formatMessage(TEXT.between[language], language, { from: first, to: last });
}
