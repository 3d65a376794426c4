/** What Excel gives a web view before office.js loads, so that it starts up as in Excel for Windows. */

import { addNewerMembers } from "./newer-members";

/** Query of the page: host, platform, version and language, as Excel appends it. */
export function hostInfoQuery(locale: string): string {
  return `_host_Info=Excel$Win32$16.01$${locale}$$$$0`;
}

export interface SettingsStore {
  read(): Readonly<Record<string, unknown>>;
  write(settings: Readonly<Record<string, unknown>>): void;
}

/** Highest version by the name of the set. */
export type RequirementSets = Readonly<Record<string, string>> & { readonly ExcelApi: string };

/** Requirement sets that `isSetSupported` answers yes to, unless `HostOptions.requirementSets` says otherwise. */
export const REQUIREMENT_SETS = {
  ExcelApi: "1.20",
  ExcelApiOnline: "1.1",
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  AddinCommands: "1.1",
  DialogApi: "1.2",
  KeyboardShortcuts: "1.1",
  Settings: "1.1",
} satisfies RequirementSets;

/** Sets of npm's office.js alone, for a page that `addNewerMembers` does not reach. */
const LIBRARY_SETS: RequirementSets = { ...REQUIREMENT_SETS, ExcelApi: "1.17" };

/** The object model of `window.external.GetContext()`, all of it calls. */
export function officeContext(
  locale: string,
  settings: SettingsStore,
  sets: RequirementSets = LIBRARY_SETS,
): Record<string, () => unknown> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "ud-af-kmd-sag",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "",
    // What office.js calls the client mode: 0 can be written to, 1 is read-only.
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    // XML, as Excel gives it: of an empty text the browser makes an error page, whose style the pane's policy refuses.
    GetSolutionToken: () => encodeURIComponent("<t/>"),
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => "16.0.18000.1",
    // Excel's white theme; office.js turns the numbers into #rrggbb.
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        primaryFontColor: 0x252423,
        primaryBackgroundColor: 0xf3f2f1,
        secondaryFontColor: 0x252423,
        secondaryBackgroundColor: 0xffffff,
        bodyForegroundColor: 0x252423,
        bodyBackgroundColor: 0xffffff,
        controlForegroundColor: 0x252423,
        controlBackgroundColor: 0xffffff,
      }),
    GetSettings: () => ({
      // office.js speaks with two arrays: names, and values as text.
      Read: (names: string[], values: string[]) => {
        for (const [name, value] of Object.entries(settings.read())) {
          names.push(name);
          values.push(JSON.stringify(value));
        }
      },
      Write: (names: readonly string[], values: readonly string[]) => {
        settings.write(Object.fromEntries(names.map((name, index) => [name, JSON.parse(values[index]!) as unknown])));
      },
    }),
  };
}

/** `dispidAppCommandInvokedEvent` and `dispidAppCommandInvocationCompletedMethod` of office.js. */
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;

type Handler = (dispId: number, payload: readonly unknown[]) => void;

/** The old calls beside the rich API: the ribbon's buttons reach the add-in through these, and it reports when it is done. */
export class CommandChannel {
  private readonly handlers = new Map<number, Handler>();
  private readonly running = new Map<string, () => void>();
  private next = 1;

  /** Calls what `Office.actions.associate` tied to the name; resolves when the add-in calls `event.completed()`. */
  invoke(functionName: string, controlId: string = functionName): Promise<void> {
    const handler = this.handlers.get(COMMAND_INVOKED);
    if (!handler) return Promise.reject(new Error("the add-in takes no commands yet"));
    const id = `command-${this.next++}`;
    return new Promise((resolve) => {
      this.running.set(id, resolve);
      handler(COMMAND_INVOKED, [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
  }

  registerEvent(dispId: number, handler: Handler, callback: (status: number) => void): void {
    this.handlers.set(dispId, handler);
    callback(0);
  }

  unregisterEvent(dispId: number, callback: (status: number) => void): void {
    this.handlers.delete(dispId);
    callback(0);
  }

  execute(dispId: number, params: readonly unknown[], callback: (answer: readonly unknown[]) => void): void {
    if (dispId === COMMAND_COMPLETED) {
      const id = String(params[0]);
      this.running.get(id)?.();
      this.running.delete(id);
      callback([0]);
      return;
    }
    // ooeNotSupported: the add-in gets a failed result with office.js's own words, never silence.
    callback([5000]);
  }
}

export interface WindowOptions {
  readonly locale: string;
  readonly settings: SettingsStore;
  readonly requirementSets: RequirementSets;
  readonly bridge: object;
}

/** Sets the globals that office.js looks for. `window` may be that of an iframe, of a page in Node, or the page's own. */
export function prepareWindow(window: object, { locale, settings, requirementSets, bridge }: WindowOptions): CommandChannel {
  const target = window as { external?: Record<string, unknown>; _richApiNativeBridge?: object };
  const context = officeContext(locale, settings, requirementSets);
  const commands = new CommandChannel();
  const external = {
    GetContext: () => {
      // office.js asks for its context when all of the library has run, and before it calls any code of the add-in.
      addNewerMembers(window, requirementSets.ExcelApi);
      return context;
    },
    Execute: commands.execute.bind(commands),
    RegisterEvent: (id: number, _target: string, handler: Handler, callback: (status: number) => void) =>
      commands.registerEvent(id, handler, callback),
    UnregisterEvent: (id: number, _target: string, callback: (status: number) => void) => commands.unregisterEvent(id, callback),
  };
  if (target.external) Object.assign(target.external, external);
  else Object.defineProperty(window, "external", { value: external, configurable: true });
  target._richApiNativeBridge = bridge;
  return commands;
}
