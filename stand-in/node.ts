import { openBarePage } from "./bare-page";
import type { WorkbookDocument } from "./document";
import { Host, type HostOptions } from "./host";
import type { OpenPage } from "./office-page";
import { hostInfoQuery, prepareWindow, type CommandChannel } from "./office-window";

export { documentFromSheets, type SheetSource } from "./cells/document-from-sheets";
export type { WorkbookDocument } from "./document";
export type { Fault, FaultKind } from "./wire/faults";

export interface NodeHostOptions extends Omit<HostOptions, "document"> {
  readonly document: WorkbookDocument;
  /** Language of Excel; office.js speaks its errors in it. Default `da-DK`. */
  readonly locale?: string;
  /** The page that office.js runs in. Default: {@link openBarePage}. */
  readonly openPage?: OpenPage;
}

export interface NodeHost {
  /** The global object of the page. */
  readonly window: object;
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

/** Opens a workbook in the stand-in and loads Microsoft's office.js into a page connected to it. */
export async function startHost(options: NodeHostOptions): Promise<NodeHost> {
  const locale = options.locale ?? "da-DK";
  const host = new Host({ functionsReadyOnAssociation: true, ...options });
  const connection = host.connect();
  let commands!: CommandChannel;
  const openPage = options.openPage ?? openBarePage;
  const page = openPage(hostInfoQuery(locale), (window) => (commands = prepareWindow(window, host.windowOptions(connection, locale))));
  await page.loaded;
  const globals = page.window as Pick<NodeHost, (typeof GLOBALS)[number]>;
  await globals.Office.onReady();
  const association = (globals.CustomFunctions as unknown as { _association: { onchange(callback: () => void): void } })._association;
  association.onchange(() => host.functionsAssociated());
  let uninstall: (() => void) | null = null;
  return {
    window: page.window,
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
      page.close();
    },
  };
}
