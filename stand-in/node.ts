import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { JSDOM, VirtualConsole, requestInterceptor, type DOMWindow } from "jsdom";
import type { WorkbookDocument } from "./document";
import { Host, type HostOptions } from "./host";
import { hostInfoQuery, prepareWindow, type CommandChannel } from "./office-window";

export { documentFromSheets, type SheetSource } from "./cells/document-from-sheets";
export type { WorkbookDocument } from "./document";
export type { Fault, FaultKind } from "./wire/faults";

export interface NodeHostOptions extends Omit<HostOptions, "document"> {
  readonly document: WorkbookDocument;
  /** Language of Excel; office.js speaks its errors in it. Default `da-DK`. */
  readonly locale?: string;
}

export interface NodeHost {
  readonly window: DOMWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  /** Clicks a button of the ribbon. */
  invokeCommand(functionName: string): Promise<void>;
  /** Makes `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` global, as code of the add-in expects; gives the way back. */
  installGlobals(): () => void;
  close(): void;
}

const GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

/** Opens a workbook in the stand-in and loads Microsoft's office.js into a jsdom window connected to it. */
export async function startHost(options: NodeHostOptions): Promise<NodeHost> {
  const locale = options.locale ?? "da-DK";
  const host = new Host({ functionsReadyOnAssociation: true, ...options });
  const connection = host.connect();
  let commands!: CommandChannel;
  const window = openWindow(locale, (target) => (commands = prepareWindow(target, host.windowOptions(connection, locale))));
  await loaded(window);
  const globals = window as unknown as Pick<NodeHost, (typeof GLOBALS)[number]>;
  await globals.Office.onReady();
  const association = (globals.CustomFunctions as unknown as { _association: { onchange(callback: () => void): void } })._association;
  association.onchange(() => host.functionsAssociated());
  let uninstall: (() => void) | null = null;
  return {
    window,
    Excel: globals.Excel,
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    CustomFunctions: globals.CustomFunctions,
    host,
    invokeCommand: (functionName) => commands.invoke(functionName),
    installGlobals() {
      const before = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
      for (const name of GLOBALS) Object.defineProperty(globalThis, name, { value: globals[name], configurable: true, writable: true });
      uninstall = () => {
        for (const [name, descriptor] of before) {
          if (descriptor) Object.defineProperty(globalThis, name, descriptor);
          else Reflect.deleteProperty(globalThis, name);
        }
        uninstall = null;
      };
      return uninstall;
    },
    close() {
      uninstall?.();
      host.close();
      window.close();
    },
  };
}

/** office.js decides itself which of its files to load; they are served out of the npm package, and nothing else is. */
function openWindow(locale: string, prepare: (window: DOMWindow) => unknown): DOMWindow {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => {
    // office.js looks for a telemetry file that the package does not hold.
    if (!("type" in error) || error.type !== "resource-loading") console.error(`office.js in jsdom: ${error.stack ?? error.message}`);
  });
  const dist = path.join(path.dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");
  const { window } = new JSDOM(`<!doctype html><html><head><script src="${OFFICE}office.js"></script></head><body></body></html>`, {
    url: `https://localhost/taskpane.html?${hostInfoQuery(locale)}`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    virtualConsole,
    resources: { interceptors: [requestInterceptor((request) => serve(dist, request.url))] },
    beforeParse: prepare,
  });
  return window;
}

const OFFICE = "https://localhost/office/";

function serve(dist: string, url: string): Response {
  const file = path.join(dist, decodeURIComponent(new URL(url).pathname).replace(/^\/office\//, ""));
  if (!url.startsWith(OFFICE) || !file.startsWith(dist) || !existsSync(file)) return new Response("", { status: 404 });
  return new Response(readFileSync(file), { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
}

function loaded(window: DOMWindow): Promise<void> {
  return window.document.readyState === "complete"
    ? Promise.resolve()
    : new Promise((resolve) => window.addEventListener("load", () => resolve()));
}
