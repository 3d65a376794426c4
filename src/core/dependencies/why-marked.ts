import { formatMessage } from "../text/format-message";
import type { Language } from "../text/language";
import type { Doubt, SystemDependency } from "./dependency";
import type { MarkKind } from "./highlight-plan";
import { LEGEND } from "./highlight-texts";
import type { RowNames } from "./row-names";

/** A cell that names more is read by nobody, and Excel's cells end at 32,767 letters. The register of interfaces has them all. */
const MOST_LISTED = 40;

/** What there is to say of a system without a way to KMD Sag: it is not known, or there is something that is not there today. */
export function untiedKind({ kind, doubt, later: { planned, oneOff } }: SystemDependency): "unknown" | "later" | undefined {
  if (kind !== "none") return undefined;
  if (doubt !== undefined) return "unknown";
  return planned.length + oneOff.length > 0 ? "later" : undefined;
}

/** Why a system is marked as it is, in sentences. */
export function whyMarked(
  system: SystemDependency,
  kind: MarkKind,
  names: Pick<RowNames, "system" | "interfaceBy">,
  language: Language,
): string {
  const say = (text: keyof typeof LEGEND.why, data: Readonly<Record<string, string | number>> = {}): string =>
    formatMessage(LEGEND.why[text][language], language, data);
  const listed = (text: keyof typeof LEGEND.why, list: readonly string[], count = list.length): string[] => {
    if (list.length === 0) return [];
    const left = count > MOST_LISTED ? count - MOST_LISTED : 0;
    const named = list.slice(0, MOST_LISTED).join(", ");
    return [say(text, { count, list: left === 0 ? named : say("andMore", { list: named, count: left }) })];
  };
  const { ownColumn, interfaces } = system.because;
  const tie = (): string[] => {
    if (system.kind === "indirect") return [say("indirect", { count: system.steps })];
    if (system.kind === "none") return doubtWords(system.doubt);
    return interfaces.length === 0
      ? [say("ownColumn")]
      : listed(kind === "contradiction" ? "contradiction" : ownColumn ? "both" : "interfaces", interfaces);
  };
  function doubtWords(doubt: Doubt | undefined): string[] {
    if (doubt === undefined) return [];
    const words = [
      ...(doubt.ownColumn ? [say("silent")] : []),
      ...listed("doubtful", doubt.interfaces.slice(0, MOST_LISTED).map(names.interfaceBy), doubt.interfaces.length),
      ...(doubt.through === undefined ? [] : [say("through", { system: names.system(doubt.through) })]),
    ];
    return words.length === 0 ? [say("missing")] : words;
  }
  return [...tie(), ...listed("planned", system.later.planned), ...listed("oneOff", system.later.oneOff)].join(" ");
}
