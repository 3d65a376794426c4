import type { Page } from "playwright-core";
import type { Host } from "../../stand-in/host";

/** Something a user does in the pane. */
export interface Step {
  readonly name: string;
  readonly run: (page: Page, host: Host) => Promise<void>;
  /** Puts things back; not measured. */
  readonly after?: (page: Page, host: Host) => Promise<void>;
  /** False for what only leads to the next. */
  readonly measured?: false;
  /** Done also where only some steps are asked for: the others rest on it. */
  readonly always?: true;
  /** Why it may keep the thread for longer. */
  readonly exempt?: string;
}
