import type { App } from "../app/app";
import type { Localized } from "../core/text/language";

/** What a command may reach. */
export interface Faces {
  readonly app: App;
  /** Opens the task pane, where outcomes and failures are shown. */
  readonly showPane: () => Promise<void>;
}

interface CommandBase {
  /** = `FunctionName` in manifest.xml and the file's name in camel case. */
  readonly id: string;
  readonly label: Localized;
  /** Heading and text of the tip. */
  readonly title: Localized;
  readonly tip: Localized;
  /** `assets/<icon>-<size>.png` */
  readonly icon: string;
}

/** A button on the ribbon. "pane" ones are carried out by Excel itself (ShowTaskpane) and have no handler. */
export type Command =
  (CommandBase & { readonly kind: "function"; readonly run: (faces: Faces) => Promise<void> }) | (CommandBase & { readonly kind: "pane" });
