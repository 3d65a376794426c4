import type { WorkbookPort } from "../ports";
import type { Activity } from "./activity";
import type { OwnableSession } from "./session";

/** The add-in's stored state in the workbook, as the pane shows it. */
export interface StoredStateRoom {
  /** Reads it. A failure is shown. */
  readonly load: () => Promise<void>;
}

export function createStoredState(session: OwnableSession, port: WorkbookPort, { report }: Activity): StoredStateRoom {
  const update = session.own("stored");
  return {
    load: async () => {
      try {
        // What reads it is fetched beside the pane.
        const { loadStoredState } = await import(/* webpackChunkName: "use-cases" */ "../stores/stored-state");
        update({ stored: await loadStoredState(port) });
      } catch (error) {
        report(error);
      }
    },
  };
}
