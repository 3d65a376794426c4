import { isFacet } from "../../identifiers/kle";
import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import type { ColumnRule } from "../rule";
import { codeRule, type Verdict } from "./code-rule";
import type { RuleHead } from "./head";
import { namedKle } from "./kle-shown";

/**
 * Asks about well-formed action facets that KLE's newest edition lacks: no edition has them, or (once a newer edition has been loaded) only
 * an older one. A facet newer than the edition is possible, so it is no error.
 */
export function facetUnknown<R extends RegisterId>(head: RuleHead<"unknown" | "retired", R>, column: ColumnKey<R>): ColumnRule {
  return codeRule(head, column, (code, { kle }): Verdict<"unknown" | "retired"> | undefined => {
    if (kle.facetEdition === undefined || !isFacet(code)) return undefined;
    const { status, title, categoryTitle } = kle.facet(code);
    if (status === "current") return undefined;
    if (status === "retired") return { messageId: "retired", data: { named: namedKle(code, title), edition: kle.facetEdition.name } };
    const known = categoryTitle === undefined ? "no" : "yes";
    return {
      messageId: "unknown",
      data: { value: code, edition: kle.facetEdition.name, known, letter: code.slice(0, 1), category: categoryTitle ?? "" },
    };
  });
}
