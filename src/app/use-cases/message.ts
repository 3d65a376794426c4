import type { Refusal } from "../../core/changes/change";
import type { Language } from "../../core/text/language";
import { translator } from "../../core/text/translate";
import { formatFailure } from "../failures/failure-texts";
import { TEXTS } from "./message.text";
import type { Revalidation } from "./revalidation";

/** The text shown when an action is done. */
export interface Message {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title?: string;
  readonly lines: readonly string[];
  /** A sheet that the message speaks of and the user may want to see. */
  readonly sheet?: string;
}

export function success(...lines: readonly string[]): Message {
  return { intent: "success", lines };
}

/** One sheet was written. */
export function written(sheet: string, language: Language): Message {
  return aboutSheet(translator(TEXTS, language)("written", { sheet }), sheet);
}

/** A message with the way to the sheet. */
export function aboutSheet(line: string, sheet: string): Message {
  return { intent: "success", lines: [line], sheet };
}

/** Cells were changed and the registers validated again: what was refused, and whether the findings are up to date. */
export function afterChange(
  lines: readonly string[],
  refused: readonly Refusal[],
  revalidation: Revalidation,
  language: Language,
): Message {
  const t = translator(TEXTS, language);
  // Which cells and why is listed under the message.
  const left = refused.length === 0 ? [] : [t("refused", { count: refused.length })];
  const whole = refused.length === 0 && revalidation.kind === "checked";
  return { intent: whole ? "success" : "warning", lines: [...lines, ...left, ...notValidated(revalidation, language)] };
}

function notValidated(revalidation: Revalidation, language: Language): readonly string[] {
  if (revalidation.kind === "checked") return [];
  const line = translator(TEXTS, language)("notRevalidated");
  return revalidation.kind === "cancelled" ? [line] : [line, formatFailure(revalidation.failure, language)];
}
