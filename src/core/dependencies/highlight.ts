import type { RegisterOf, WorkbookData } from "../registers/workbook-data";
import { kmdContradictions } from "../rules/bodies/kmd-contradictions";
import type { Language } from "../text/language";
import { chainOf } from "./chain-text";
import type { DependencyAnalysis, SystemDependency } from "./dependency";
import { flowText } from "./flow-texts";
import type { HighlightPlan, MarkKind, RegisterMarks } from "./highlight-plan";
import { LEGEND } from "./highlight-texts";
import { analysisGaps } from "./incomplete";
import { rowNames } from "./row-names";
import { untiedKind, whyMarked } from "./why-marked";

const CONTRADICTION_COLUMN = "integratesKmdSag";

/** In the order in which the legend explains them. */
const KINDS = ["direct", "indirect", "contradiction", "unknown", "later"] as const satisfies readonly MarkKind[];

/**
 * The marks: rows of direct and indirect systems; the one cell of systems whose own column says Nej against an interface, of those that can't
 * be answered for, and of those with a planned interface or a conversion; and the rows of interfaces with KMD Sag, of today and later.
 * Interfaces without an id can't be marked by key and are left out; the rule on required ids reports them.
 */
export function planHighlights(data: WorkbookData, analysis: DependencyAnalysis, language: Language): HighlightPlan {
  const { systems, interfaces } = data.registers;
  const contradicting = contradictionRows(data);
  const names = new Map([...analysis.systems].reverse().map((system) => [system.system, system.name]));
  const called = rowNames(data.registers);
  const gaps = analysisGaps(analysis, language);
  const rows = analysis.systems.flatMap((system): HighlightPlan["legend"]["rows"] => {
    const kind = kindOf(system, contradicting);
    if (kind === undefined) return [];
    const isTied = system.kind !== "none";
    const chain = isTied ? chainOf(system, system.name, (id) => names.get(id) ?? id) : "";
    const flow = isTied ? flowText(system.flows, language) : "";
    return [{ kind, cells: [system.system, system.name, labelOf(kind, language), flow, chain, whyMarked(system, kind, called, language)] }];
  });
  const tied = analysis.systems.some(({ kind }) => kind !== "none");
  // Missing data is no proof of absence: the gaps are listed in place of "no system depends".
  const empty = [(gaps.length > 0 ? LEGEND.emptyIncomplete : LEGEND.empty)[language], ...gaps];
  return {
    registers: [
      ...(systems === undefined ? [] : [systemMarks(systems, analysis, contradicting)]),
      ...(interfaces === undefined ? [] : [interfaceMarks(interfaces, analysis)]),
    ],
    legend: {
      sheetName: LEGEND.sheetName[language],
      title: LEGEND.title[language],
      kinds: KINDS.map((kind) => ({
        kind,
        label: LEGEND.kinds[kind].label[language],
        meaning: LEGEND.kinds[kind].meaning[language],
      })),
      headers: LEGEND.headers[language],
      rows,
      empty: empty.join(" "),
      notes: tied ? gaps : empty,
    },
  };
}

/** How a system is marked; undefined where it is known to be tied to nothing, or is no system of the municipality's own. */
function kindOf(system: SystemDependency, contradicting: ReadonlySet<number>): MarkKind | undefined {
  return system.kind === "none" ? untiedKind(system) : contradicting.has(system.row) ? "contradiction" : system.kind;
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
  const answered =
    systems.columns[CONTRADICTION_COLUMN] !== undefined
      ? CONTRADICTION_COLUMN
      : systems.columns.systemName !== undefined
        ? "systemName"
        : "systemId";
  return {
    mapping: systems.mapping,
    keyColumn: hasKey ? "systemId" : "systemName",
    ...(hasKey && systems.columns.systemName !== undefined ? { nameColumn: "systemName" } : {}),
    marks: [
      { kind: "contradiction" as const, keys: keys((system) => contradicting.has(system.row)), columns: [CONTRADICTION_COLUMN] },
      { kind: "direct" as const, keys: keys((system) => system.kind === "direct") },
      { kind: "indirect" as const, keys: keys((system) => system.kind === "indirect") },
      { kind: "unknown" as const, keys: keys((system) => kindOf(system, contradicting) === "unknown"), columns: [answered] },
      { kind: "later" as const, keys: keys((system) => kindOf(system, contradicting) === "later"), columns: [answered] },
    ].filter((mark) => mark.keys.length > 0),
  };
}

function interfaceMarks(interfaces: RegisterOf<"interfaces">, analysis: DependencyAnalysis): RegisterMarks {
  const ids = interfaces.columns.interfaceId ?? [];
  const keys = (rows: readonly number[]): string[] =>
    [...new Set(rows.map((row) => String(ids[row] ?? "").trim()))].filter((key) => key !== "");
  const { planned, oneOff } = analysis.laterInterfaceRows;
  return {
    mapping: interfaces.mapping,
    keyColumn: "interfaceId",
    marks: [
      { kind: "direct" as const, keys: keys(analysis.directInterfaceRows) },
      { kind: "later" as const, keys: keys([...planned, ...oneOff].sort((a, b) => a - b)) },
    ].filter((mark) => mark.keys.length > 0),
  };
}

/** A system that contradicts is also direct; the legend says both. */
function labelOf(kind: MarkKind, language: Language): string {
  if (kind !== "contradiction") return LEGEND.kinds[kind].label[language];
  return `${LEGEND.kinds.direct.label[language]}, ${LEGEND.kinds.contradiction.label[language].toLowerCase()}`;
}
