import type { Language } from "../../core/text/language";
import type { WorkbookPort } from "../ports";
import type { Activity } from "./activity";
import type { OwnableSession } from "./session";

/** The add-in's stored state in the workbook, as the pane shows it. */
export interface StoredStateRoom {
  /** Reads it. A failure is shown. */
  readonly load: () => Promise<void>;
  /** Finds what an earlier session left unfinished, puts it right where that is safe, and shows it; then reads. A failure is shown. */
  readonly open: (language: Language, now: Date) => Promise<void>;
}

export function createStoredState(session: OwnableSession, port: WorkbookPort, { report, recovered }: Activity): StoredStateRoom {
  const update = session.own("stored");
  const load = async (): Promise<void> => {
    try {
      // What reads it is fetched beside the pane.
      const { loadStoredState } = await import(/* webpackChunkName: "use-cases" */ "../stores/stored-state");
      update({ stored: await loadStoredState(port) });
    } catch (error) {
      report(error);
    }
  };
  return {
    load,
    open: async (language, now) => {
      await load();
      try {
        const { recover } = await import(/* webpackChunkName: "use-cases" */ "../stores/recover");
        const { notes, changed } = await recover(port, now, language);
        if (changed) await load();
        if (notes.length > 0) recovered(notes);
      } catch (error) {
        report(error);
      }
    },
  };
}
