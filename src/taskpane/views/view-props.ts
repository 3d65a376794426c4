import type { Action } from "../../app/action";
import type { ViewId } from "../../app/navigation";
import type { SessionState } from "../../app/session/session";
import type { AskedWord } from "../../core/meanings/asked-findings";
import type { CellPlace } from "../../core/changes/change";
import type { FindingFilter } from "../preferences/finding-filter";
import type { Preferences } from "../preferences/preferences";

/** All that a view can do. It never reaches the app or Excel itself. */
export interface PaneActions {
  readonly run: (action: Action) => void;
  readonly cancel: () => void;
  /** Selects a cell. */
  readonly show: (place: CellPlace) => void;
  readonly showSheet: (sheet: string) => void;
  /** Opens another view of the pane. `findings`: these and no others are to be shown there, whatever the user had filtered by. */
  readonly open: (view: ViewId, findings?: Partial<FindingFilter>) => void;
  /** Opens where it is said what words mean, at this word. */
  readonly say: (word: AskedWord) => void;
  readonly dismissOutcome: () => void;
  /** Puts a shown plan away; nothing is done. */
  readonly dismissPlan: () => void;
  /** Puts a text on the clipboard; rejects where that is not allowed. */
  readonly copy: (text: string) => Promise<void>;
  /** Puts a picture (PNG) on the clipboard; rejects where that is not allowed. */
  readonly copyImage: (png: Promise<Uint8Array<ArrayBuffer>>) => Promise<void>;
  /** Offers a text or bytes as a file to save. */
  readonly saveFile: (name: string, content: string | Uint8Array<ArrayBuffer>) => void;
  /** Reads the stored state again. */
  readonly reload: () => void;
}

/** The props of every view of the pane. A view picks those it needs and hands its parts narrower props. */
export interface ViewProps {
  readonly state: SessionState;
  readonly actions: PaneActions;
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}
