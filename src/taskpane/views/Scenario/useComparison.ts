import { useEffect, useState } from "react";
import type { WhatIf } from "../../../app/overviews/what-if";
import type { Assumption, ScenarioComparison } from "../../../core/strategy/scenario";

export type Comparison =
  { readonly kind: "none" | "reckoning" | "failed" } | { readonly kind: "done"; readonly comparison: ScenarioComparison };

const NONE: Comparison = { kind: "none" };

/** The difference that the assumptions make, computed as soon as they change; a newer question cancels an older one. */
export function useComparison(whatIf: WhatIf, assumed: readonly Assumption[]): Comparison {
  const [found, setFound] = useState<{ readonly of: readonly Assumption[]; readonly is: Comparison }>({ of: [], is: NONE });
  useEffect(() => {
    if (assumed.length === 0) return;
    const controller = new AbortController();
    whatIf.compare(assumed, controller.signal).then(
      (comparison) => setFound({ of: assumed, is: { kind: "done", comparison } }),
      () => {
        if (!controller.signal.aborted) setFound({ of: assumed, is: { kind: "failed" } });
      },
    );
    return () => controller.abort();
  }, [whatIf, assumed]);
  if (assumed.length === 0) return NONE;
  return found.of === assumed ? found.is : { kind: "reckoning" };
}
