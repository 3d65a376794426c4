import type { Univer } from "@univerjs/core";
import type { WorkbookDocument } from "./document";
import { Host, type HostOptions } from "./host";
import { hostInfoQuery, prepareWindow, type CommandChannel } from "./office-window";

export { registerModelPlugins } from "./cells/engine";
export interface BrowserHostOptions extends Omit<HostOptions, "document" | "univer" | "registerPlugins"> {
  readonly document: WorkbookDocument;
  /**
   * The workbench makes the engine with its locale, and registers the grid's plugins here: those of
   * `registerModelPlugins` and the `-ui` ones between them. The workbook is created after that.
   */
  readonly univer: Univer;
  readonly registerPlugins: (univer: Univer) => void;
}

/** The stand-in in a page: the same host as in Node, on the engine that the grid shows. */
export function startBrowserHost(options: BrowserHostOptions): Host {
  return new Host({ wholeSheets: true, drawsFormats: true, ...options });
}

export interface Pane {
  /** Clicks a ribbon button: runs what the add-in has tied to the name; resolves at `event.completed()`. */
  invokeCommand(functionName: string): Promise<void>;
  /** Ends the runtime (the pane is closed for good, or another workbook is opened). */
  close(): void;
}

/** Adds the query that office.js reads its host from. */
export function paneUrl(url: string, locale = "da-DK"): string {
  return `${url}${url.includes("?") ? "&" : "?"}${hostInfoQuery(locale)}`;
}

/**
 * Connects the window of the add-in's page, before its office.js runs. Of an iframe on the same origin the page itself
 * does so: its first script is `window.parent.excelStandIn.connect(window)`, with `excelStandIn` from `exposeToPanes`.
 */
function connectPane(host: Host, window: Window, locale = "da-DK"): Pane {
  const connection = host.connect();
  const commands: CommandChannel = prepareWindow(window, host.windowOptions(connection, locale));
  return {
    invokeCommand: (functionName) => commands.invoke(functionName),
    close: () => host.disconnect(connection),
  };
}

export interface PaneGate {
  /** The pane's page calls this in its first script. */
  connect(window: Window): void;
}

/** Puts `window.excelStandIn` into this page. Gives each pane as it connects; a pane that loads again connects again. */
export function exposeToPanes(host: () => Host, onPane: (pane: Pane) => void, locale = "da-DK"): void {
  let current: Pane | null = null;
  const gate: PaneGate = {
    connect(window) {
      current?.close();
      current = connectPane(host(), window, locale);
      onPane(current);
    },
  };
  Object.assign(globalThis, { excelStandIn: gate });
}
