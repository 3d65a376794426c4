import { KMD_SAG } from "../model/components";
import type { RegisterOf, WorkbookData } from "../registers/workbook-data";
import { kmdContradictions } from "../rules/bodies/kmd-contradictions";
import { formatMessage } from "../text/format-message";
import type { Language } from "../text/language";
import type { DependencyAnalysis, SystemDependency } from "./dependency";
import type { HighlightPlan, MarkKind, RegisterMarks } from "./highlight-plan";
import { LEGEND } from "./highlight-texts";
import { analysisGaps } from "./incomplete";

const CONTRADICTION_COLUMN = "integratesKmdSag";

/**
 * The marks: rows of direct and indirect systems, the cell of systems whose own column says Nej against an interface, and the rows of
 * interfaces that touch KMD Sag. Interfaces without an id can't be marked by key and are left out; the rule on required ids reports them.
 */
export function planHighlights(data: WorkbookData, analysis: DependencyAnalysis, language: Language): HighlightPlan {
  const { systems, interfaces } = data.registers;
  const contradicting = contradictionRows(data);
  const dependent = analysis.systems.filter((system) => system.kind !== "none");
  const names = new Map([...analysis.systems].reverse().map((system) => [system.system, system.name]));
  const gaps = analysisGaps(analysis, language);
  return {
    registers: [
      ...(systems === undefined ? [] : [systemMarks(systems, analysis, contradicting)]),
      ...(interfaces === undefined ? [] : [interfaceMarks(interfaces, analysis)]),
    ],
    legend: {
      sheetName: LEGEND.sheetName[language],
      title: LEGEND.title[language],
      kinds: (["direct", "indirect", "contradiction"] as const).map((kind) => ({
        kind,
        label: LEGEND.kinds[kind].label[language],
        meaning: LEGEND.kinds[kind].meaning[language],
      })),
      headers: LEGEND.headers[language],
      rows: dependent.map((system) => {
        const kind: MarkKind = contradicting.has(system.row) ? "contradiction" : system.kind === "direct" ? "direct" : "indirect";
        const chain = [system.name, ...system.via.map((id) => names.get(id) ?? id), KMD_SAG].join(" → ");
        return { kind, cells: [system.system, system.name, labelOf(system, kind, language), chain, why(system, kind, language)] };
      }),
      // Missing data is no proof of absence: the gaps are listed in place of "no system depends".
      empty: gaps.length > 0 ? [LEGEND.emptyIncomplete[language], ...gaps].join(" ") : LEGEND.empty[language],
      notes: gaps,
    },
  };
}

/**
 * Data rows of systems whose own column says Nej although an interface of today ties them to KMD Sag; evaluated as by the rules
 * `systems-kmd-flag-contradiction` and `systems-kmd-flag-component`, so that marks and findings never disagree.
 */
export function contradictionRows({ registers: { systems, interfaces } }: WorkbookData): ReadonlySet<number> {
  return new Set(systems === undefined || interfaces === undefined ? [] : kmdContradictions(systems, interfaces).keys());
}

function systemMarks(systems: RegisterOf<"systems">, analysis: DependencyAnalysis, contradicting: ReadonlySet<number>): RegisterMarks {
  const keys = (wanted: (system: SystemDependency) => boolean): string[] =>
    [...new Set(analysis.systems.filter(wanted).map((system) => system.system))].filter((key) => key !== "");
  const hasKey = systems.columns.systemId !== undefined;
  return {
    mapping: systems.mapping,
    keyColumn: hasKey ? "systemId" : "systemName",
    ...(hasKey && systems.columns.systemName !== undefined ? { nameColumn: "systemName" } : {}),
    marks: [
      { kind: "contradiction" as const, keys: keys((system) => contradicting.has(system.row)), columns: [CONTRADICTION_COLUMN] },
      { kind: "direct" as const, keys: keys((system) => system.kind === "direct") },
      { kind: "indirect" as const, keys: keys((system) => system.kind === "indirect") },
    ].filter((mark) => mark.keys.length > 0),
  };
}

function interfaceMarks(interfaces: RegisterOf<"interfaces">, analysis: DependencyAnalysis): RegisterMarks {
  const ids = interfaces.columns.interfaceId ?? [];
  const keys = [...new Set(analysis.directInterfaceRows.map((row) => String(ids[row] ?? "").trim()))].filter((key) => key !== "");
  return { mapping: interfaces.mapping, keyColumn: "interfaceId", marks: keys.length === 0 ? [] : [{ kind: "direct", keys }] };
}

/** A system that contradicts is also direct; the legend says both. */
function labelOf(system: SystemDependency, kind: MarkKind, language: Language): string {
  const base = LEGEND.kinds[system.kind === "direct" ? "direct" : "indirect"].label[language];
  return kind === "contradiction" ? `${base}, ${LEGEND.kinds.contradiction.label[language].toLowerCase()}` : base;
}

function why(system: SystemDependency, kind: MarkKind, language: Language): string {
  const { ownColumn, interfaces } = system.because;
  if (system.kind === "indirect") return formatMessage(LEGEND.why.indirect[language], language, { count: system.via.length });
  if (interfaces.length === 0) return LEGEND.why.ownColumn[language];
  const text = kind === "contradiction" ? LEGEND.why.contradiction : ownColumn ? LEGEND.why.both : LEGEND.why.interfaces;
  return formatMessage(text[language], language, { count: interfaces.length, list: interfaces.join(", ") });
}
