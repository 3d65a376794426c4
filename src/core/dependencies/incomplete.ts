import { columnSpec, registerSpec } from "../registers";
import type { RegisterId } from "../model/register-id";
import { formatMessage } from "../text/format-message";
import type { Language } from "../text/language";
import type { DependencyAnalysis } from "./dependency";
import { LEGEND } from "./highlight-texts";

/** One entry of `DependencyAnalysis.incomplete` as a sentence for the user. */
export function incompleteText(entry: string, language: Language): string {
  const [register, column] = entry.split(".") as [RegisterId, string | undefined];
  const title = registerSpec(register).title[language];
  if (column === undefined) return formatMessage(LEGEND.incompleteRegister[language], language, { register: title });
  return formatMessage(LEGEND.incompleteColumn[language], language, {
    register: title,
    column: columnSpec(register, column).header[language],
  });
}

/** All that may make the answer on dependencies too small, as sentences. */
export function analysisGaps(analysis: DependencyAnalysis, language: Language): string[] {
  const doubt = doubtText(analysis, language);
  return [...registerGaps(analysis, language), ...(doubt === undefined ? [] : [doubt])];
}

/** The gaps in the registers, without the systems for which they make the answer unknown. */
export function registerGaps({ incomplete, unknownEnds, ambiguousEnds }: DependencyAnalysis, language: Language): string[] {
  const counted = (text: "unknownEnds" | "ambiguousEnds", count: number): string[] =>
    count === 0 ? [] : [formatMessage(LEGEND[text][language], language, { count })];
  return [
    ...incomplete.map((entry) => incompleteText(entry, language)),
    ...counted("unknownEnds", unknownEnds.length),
    ...counted("ambiguousEnds", ambiguousEnds.length),
  ];
}

/** How many systems can't be answered for; undefined where all can. */
export function doubtText({ systems }: DependencyAnalysis, language: Language): string | undefined {
  const count = systems.filter(({ doubt }) => doubt !== undefined).length;
  return count === 0 ? undefined : formatMessage(LEGEND.uncertain[language], language, { count });
}
