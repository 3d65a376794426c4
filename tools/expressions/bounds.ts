import type { Expression } from "./find-expressions";

/** What keeps longer texts from an expression. */
interface Bound {
  /** The file, or the folder, whose expressions it holds for. */
  readonly path: string;
  /** Of the file these alone, as they stand in the source between the slashes; absent: all. */
  readonly only?: readonly string[];
  /** The longest text that it meets, in characters. */
  readonly longest: number;
  /** Where longer ones are turned away. */
  readonly by: string;
}

export const BOUNDS: readonly Bound[] = [
  { path: "src/core/forms/dates/", longest: 200, by: "mayHaveForm" },
  { path: "src/core/forms/numbers/", longest: 200, by: "mayHaveForm" },
  { path: "src/core/forms/words/undecided.ts", longest: 200, by: "mayHaveForm" },
  { path: "src/core/recognition/header-decorations.ts", longest: 200, by: "plainHeader" },
  { path: "src/core/recognition/header-index.ts", longest: 200, by: "LONGEST_HEADER" },
  { path: "src/core/model/several-systems.ts", longest: 500, by: "severalSystems, namesApart" },
  { path: "src/core/model/component-name.ts", longest: 200, by: "componentNamed, perhapsNamed" },
  { path: "src/core/model/kmd-sag-name.ts", only: ["\\([^)]*\\)"], longest: 200, by: "namesOthers" },
  { path: "src/core/model/sapa-name.ts", longest: 200, by: "isSapaName" },
  { path: "src/core/model/nearest.ts", only: ["\\(([^)]+)\\)"], longest: 120, by: "initialsOf" },
  { path: "src/core/reading/suspects.ts", longest: 255, by: "isDateFormat" },
  { path: "src/core/rules/bodies/readings.ts", longest: 320, by: "danishNumber: the digits of a number" },
  { path: "src/core/rules/bodies/loose-candidates.ts", only: ["[./-]+$"], longest: 100, by: "numbersIn" },
  { path: "src/core/reports/tender-annex/plan-tender-annex.ts", only: ["[\\s']+$|[\\ud800-\\udbff]$"], longest: 31, by: "annexName" },
  { path: "xlsx/broken-place.ts", longest: 200, by: "the end of a part's path" },
];

export function boundOf({ file, source }: Expression): Bound | undefined {
  return BOUNDS.find(({ path, only }) => file.startsWith(path) && (only === undefined || only.includes(source)));
}
