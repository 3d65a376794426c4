import type { App } from "../app/app";
import type { ButtonTexts, OnRibbon } from "../app/use-cases/button";

/** The app parts that a command may use. */
export interface CommandContext {
  readonly app: App;
  /** Opens the task pane, where outcomes and failures are shown. */
  readonly showPane: () => Promise<void>;
}

interface CommandBase extends ButtonTexts {
  /** = `FunctionName` in the manifest, action id of the shortcut, and the file's name in camel case. */
  readonly id: string;
}

interface WithShortcut {
  /** A letter; the keys are those of `shortcut.ts` and the letter. */
  readonly shortcut?: string;
}

/** Runs when a button, an item of a menu or a key is pressed. */
export interface Runnable extends CommandBase, WithShortcut {
  readonly run: (context: CommandContext) => Promise<void>;
}

export interface FunctionCommand extends Runnable, OnRibbon {
  readonly kind: "function";
  /** Also in the menu of a cell. Excel takes one entry of an add-in there. */
  readonly onCell?: true;
}

/** A button that Excel itself carries out (ShowTaskpane); the handler is for the shortcut only. */
export interface PaneCommand extends Runnable, OnRibbon {
  readonly kind: "pane";
}

/** A button that opens a menu. Its items need nothing: a menu that is half grey is hard to read. */
export interface MenuCommand extends CommandBase, OnRibbon {
  readonly kind: "menu";
  readonly items: readonly Runnable[];
}

/** One entry of the ribbon, declared; the manifest, the shortcuts and the icons are made from it. */
export type Command = FunctionCommand | PaneCommand | MenuCommand;
