import { Cells } from "./cells/cells";
import type { EngineOptions } from "./cells/engine";
import type { ApplicationState, HostNotice, MemberHost, Obj } from "./members/host";
import { addinInternalService } from "./members/services/addin-internal";
import { workbook } from "./members/Workbook/workbook";
import type { SettingsStore } from "./office-window";
import { Connection, type ConnectionOptions } from "./wire/connection";
import type { Objects } from "./wire/execute";

export interface HostOptions extends EngineOptions, ConnectionOptions {
  /** Told of what the add-in asks of Excel around the workbook: its pane, its ribbon, commands that are done. */
  readonly onNotice?: (notice: HostNotice) => void;
}

/** Objects that office.js makes by class name. */
const SERVICES: Readonly<Record<string, Obj>> = {
  "Microsoft.InternalService.AddinInternalService": addinInternalService,
};

/** Excel as the add-in sees it: a workbook, and connections on which office.js speaks. The same in Node and in the browser. */
export class Host implements MemberHost {
  readonly cells: Cells;
  readonly application: ApplicationState = { screenUpdatingSuspended: false, eventsEnabled: true };
  private readonly connections = new Set<Connection<MemberHost>>();

  constructor(private readonly options: HostOptions) {
    this.cells = new Cells(options);
  }

  /** A new runtime of the add-in; its `bridge` goes to `window._richApiNativeBridge` before office.js loads. */
  connect(): Connection<MemberHost> {
    const connection = new Connection<MemberHost>(this.objects(), this.options);
    this.connections.add(connection);
    return connection;
  }

  /** Where `Office.context.document.settings` is kept: in the workbook. */
  settingsStore(): SettingsStore {
    return {
      read: () => this.cells.parts.settings,
      write: (settings) => this.cells.parts.changeWorkbook("settings", settings),
    };
  }

  customFunctionResult(): void {}

  tell(notice: HostNotice): void {
    this.options.onNotice?.(notice);
  }

  eventRange(): Obj | null {
    return null;
  }

  close(): void {
    for (const connection of this.connections) connection.close();
    this.cells.dispose();
  }

  private objects(): Objects<MemberHost> {
    return {
      host: this,
      root: workbook,
      services: SERVICES,
      settled: () => this.cells.calculation.settled(),
      events: { register: () => undefined, unregister: () => undefined },
    };
  }
}
