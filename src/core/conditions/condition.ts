import type { ConditionHead, SystemCondition } from "../system-conditions/condition";
import type { RegisterId } from "../model/register-id";
import type { Localized } from "../text/language";

/** The five kinds of duty in KOMBIT's instructions, and two that they write out. */
export type Duty = "import" | "save" | "relation" | "conditional" | "validity" | "optional" | "forbidden";

/**
 * Elements of KOMBIT's case or document object. Where several conditions select an element, the one that names it most closely
 * covers it: section and element before the element alone, and that before the section alone.
 */
export interface ElementSelector {
  /** Section titles as in the instructions; every section, or every section that is a relation. */
  readonly sections: "*" | "relations" | readonly string[];
  readonly elements: "*" | readonly string[];
}

/** A condition on an element (or a group of like elements) of the case or the document object. */
export interface ElementCondition extends ConditionHead {
  readonly kind: "case" | "document";
  readonly covers: readonly ElementSelector[];
  /** The heaviest duty among the elements it covers. */
  readonly duty: Duty;
  readonly form: Localized;
  /** The columns that hold the element; none where it is not in a sheet. */
  readonly columns: readonly { readonly register: RegisterId; readonly column: string }[];
  /** Why no rule can evaluate it from a sheet; exactly where `rules` is empty. */
  readonly notInSheet?: Localized;
}

/** A condition on a case area or an agreement. */
export interface OtherCondition extends ConditionHead {
  readonly kind: "area" | "agreement";
  /** Why no rule can evaluate it from a sheet; exactly where `rules` is empty. */
  readonly notInSheet?: Localized;
}

export type Condition = SystemCondition | ElementCondition | OtherCondition;
