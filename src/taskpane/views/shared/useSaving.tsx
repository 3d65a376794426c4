import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

export interface Saving {
  /** Makes and saves a file; what comes in the way is shown until the next file is saved. */
  readonly save: (make: () => Promise<void>) => void;
  readonly problem: ReactNode;
}

/** @param notSaved The text for a file that could not be made, by the error's own words. */
export function useSaving(notSaved: (detail: string) => string): Saving {
  const [problem, setProblem] = useState<string | null>(null);
  const save = (make: () => Promise<void>): void => {
    make().then(
      () => setProblem(null),
      (error: unknown) => setProblem(notSaved(error instanceof Error ? error.message : String(error))),
    );
  };
  return {
    save,
    problem: problem !== null && (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{problem}</MessageBarBody>
      </MessageBar>
    ),
  };
}
