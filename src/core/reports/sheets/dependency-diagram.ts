import type { DependencyAnalysis, SystemDependency } from "../../dependencies/dependency";
import { flowText } from "../../dependencies/flow-texts";
import { untiedKind } from "../../dependencies/why-marked";
import { LEGEND } from "../../dependencies/highlight-texts";
import { analysisGaps } from "../../dependencies/incomplete";
import { formatMessage } from "../../text/format-message";
import type { Language } from "../../text/language";
import type { RunStamp } from "../plan";
import type { Picture } from "../report";
import { runStamp } from "../shared-sections";
import { DEPENDENCY_TEXT as TEXT } from "./diagrams.text";
import type { DiagramColumn, DiagramPlan, Box } from "./sheet-plans";

/** Boxes in one column, so that the picture has room on one page; the heaviest come first. */
export const MOST_BOXES = 5;
/** The next ones are named in one box, and the rest are counted. */
export const MOST_NAMED = 10;

/** The systems that depend on KMD Sag, as a picture. */
export const dependencyPicture: Picture = {
  kind: "picture",
  id: "dependency-picture",
  needs: ["systems"],
  build: (input) => planDependencyDiagram(input.dependencies, input.language, runStamp(input, ["systems", "interfaces"])),
};

/** KMD Sag and the systems around it, a column for each step away; the systems that most others depend on are first. */
export function planDependencyDiagram(analysis: DependencyAnalysis, language: Language, stamp: RunStamp): DiagramPlan {
  const say = (text: Readonly<Record<Language, string>>, data: Readonly<Record<string, string | number>> = {}): string =>
    formatMessage(text[language], language, data);
  const dependent = analysis.systems.filter(({ kind }) => kind !== "none");
  const names = new Map([...analysis.systems].reverse().map(({ system, name }) => [system, name]));
  const bySteps = new Map<number, SystemDependency[]>();
  for (const system of dependent) {
    const together = bySteps.get(system.steps);
    if (together === undefined) bySteps.set(system.steps, [system]);
    else together.push(system);
  }
  const steps = dependent.reduce((most, system) => Math.max(most, system.steps), 0);
  let cut = 0;

  const boxOf = ({ name, kind, flows, near: [next], carries, row }: SystemDependency): Box => ({
    title: name,
    lines: [
      flowText(flows, language),
      ...(next === undefined ? [] : [say(TEXT.via, { system: names.get(next) ?? next })]),
      ...(carries > 0 ? [say(TEXT.carries, { count: carries })] : []),
    ],
    tone: kind === "direct" ? "direct" : "indirect",
    link: { register: "systems", row, column: "systemName" },
  });
  const columnOf = (title: (count: number) => string, own: readonly SystemDependency[], draw: (system: SystemDependency) => Box) => {
    // One more is as well drawn as named.
    const drawn = own.length === MOST_BOXES + 1 ? own.length : MOST_BOXES;
    const rest = own.slice(drawn);
    const left = rest.length - MOST_NAMED;
    if (left > 0) cut += left;
    const named = rest.slice(0, MOST_NAMED).map(({ name }) => name);
    const lines = left > 0 ? [...named, say(TEXT.more, { count: left })] : named;
    const more: Box[] = rest.length > 0 ? [{ title: say(TEXT.more, { count: rest.length }), lines, tone: "plain" }] : [];
    return { title: title(own.length), boxes: [...own.slice(0, drawn).map(draw), ...more] };
  };
  const stepColumn = (step: number): DiagramColumn =>
    columnOf(
      (count) => (step === 0 ? say(TEXT.direct, { count }) : say(TEXT.indirect, { steps: step, count })),
      (bySteps.get(step) ?? []).sort((a, b) => b.carries - a.carries || a.row - b.row),
      boxOf,
    );
  /** Systems that are tied to nothing today, as far as is known, but that there is something to say of. */
  const untied = (["unknown", "later"] as const).flatMap((kind): DiagramColumn[] => {
    const own = analysis.systems.filter((system) => untiedKind(system) === kind);
    if (own.length === 0) return [];
    const draw = ({ name, row }: SystemDependency): Box => ({
      title: name,
      lines: [],
      tone: "plain",
      link: { register: "systems", row, column: "systemName" },
    });
    return [columnOf((count) => say(TEXT[kind], { count }), own, draw)];
  });
  const columns: DiagramColumn[] =
    dependent.length + untied.length === 0
      ? []
      : [
          {
            title: TEXT.source[language],
            boxes: [
              {
                title: TEXT.source[language],
                lines: dependent.length === 0 ? [] : [say(TEXT.carries, { count: dependent.length })],
                tone: "source",
              },
            ],
          },
          ...Array.from({ length: steps + 1 }, (_, step) => stepColumn(step)).filter(({ boxes }) => boxes.length > 0),
          ...untied,
        ];
  const partial = analysisGaps(analysis, language).length > 0;
  return {
    kind: "board",
    id: "dependency-picture",
    sheetName: TEXT.sheetName[language],
    title: TEXT.title[language],
    subtitle: TEXT.subtitle[language],
    columns,
    legend:
      columns.length === 0
        ? []
        : (
            [
              "source",
              ...(dependent.length > 0 ? (["direct"] as const) : []),
              ...(steps > 0 ? (["indirect"] as const) : []),
              ...(untied.length > 0 ? (["plain"] as const) : []),
            ] as const
          ).map((tone) => ({
            tone,
            label: TEXT.legend[tone][language],
          })),
    notes: [...(cut === 0 ? [] : [say(TEXT.cut, { count: cut })]), ...(partial ? [TEXT.incomplete[language]] : [])],
    empty: (partial ? LEGEND.emptyIncomplete : TEXT.empty)[language],
    stamp,
  };
}
