import { useEffect, useState } from "react";
import type { CaseRow, Cleanup } from "../../../app/overviews/cleanup";
import type { CaseQuery } from "../../../core/cleanup/find-cases";

/** A number that is opened: what it counts, by its name. */
export interface Opened {
  readonly name: string;
  readonly query: CaseQuery;
}

export type FoundCases = { readonly kind: "finding" | "failed" } | { readonly kind: "done"; readonly rows: readonly CaseRow[] };

/** The cases behind the number that is opened; an older question is given up for a newer. */
export function useCases({ find }: Cleanup, opened: Opened | null): FoundCases {
  const [found, setFound] = useState<{ readonly by: Cleanup["find"]; readonly of: Opened | null; readonly is: FoundCases } | null>(null);
  useEffect(() => {
    if (opened === null) return;
    const controller = new AbortController();
    find(opened.query, controller.signal).then(
      (rows) => setFound({ by: find, of: opened, is: { kind: "done", rows } }),
      () => {
        if (!controller.signal.aborted) setFound({ by: find, of: opened, is: { kind: "failed" } });
      },
    );
    return () => controller.abort();
  }, [find, opened]);
  return found?.of === opened && found.by === find ? found.is : { kind: "finding" };
}
