import { createKle, type KleEntry } from "../../kle";
import { shippedKle } from "../../kle/shipped";
import type { RuleContext, RuleExample } from "../rule";
import { TEST_CONTEXT } from "./run-rule";

/** The context in which an example is run: the tests' own, with KLE as it is once KL's XML has brought the example's retention codes. */
export function exampleContext({ retention }: Pick<RuleExample, "retention">): RuleContext {
  if (retention === undefined) return TEST_CONTEXT;
  const shipped = shippedKle();
  const coded = (entries: ReadonlyMap<string, KleEntry>): ReadonlyMap<string, KleEntry> =>
    new Map(
      [...entries].map(([number, entry]) => [number, retention[number] === undefined ? entry : { ...entry, retention: retention[number] }]),
    );
  const kle = createKle({ ...shipped, numbers: coded(shipped.numbers), facets: coded(shipped.facets) });
  return { ...TEST_CONTEXT, kle };
}
