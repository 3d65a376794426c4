import type { Rect } from "../src/core/model/address";
import { Cells } from "./cells/cells";
import type { Call, FunctionsFile } from "./cells/custom-functions";
import type { EngineOptions } from "./cells/engine";
import { EventSource } from "./host-events";
import { HostStates } from "./host-states";
import { EventRegistry, eventEntry } from "./members/events";
import { OBJECT_TYPES } from "./members/catalog";
import type { ApplicationState, HostNotice, MemberHost } from "./members/host";
import { range } from "./members/objects";
import { fullAddress } from "./members/refs";
import { SERVICES } from "./members/services/services";
import { workbook } from "./members/Workbook/workbook";
import { REQUIREMENT_SETS, type RequirementSets, type SettingsStore, type WindowOptions } from "./office-window";
import { actionEntry } from "./wire/actions";
import { Connection, type ConnectionOptions } from "./wire/connection";
import { cancelEntry, invokeEntry } from "./wire/custom-functions";
import type { Objects } from "./wire/execute";
import { Faults } from "./wire/faults";
import type { HostObject } from "./wire/object-model";
import type { HostEntry } from "./wire/protocol";
import { UndoRecords } from "./wire/undo-records";

export interface HostOptions extends EngineOptions, ConnectionOptions {
  /** Called with what the add-in asks of Excel around the workbook: its pane, its ribbon. */
  readonly onNotice?: (notice: HostNotice) => void;
  /** In Node the add-in's code is loaded after office.js; functions are called once it has associated some. */
  readonly functionsReadyOnAssociation?: boolean;
  /** Requirement sets other than `REQUIREMENT_SETS`, such as `{ ExcelApi: "1.12" }` for an older Excel. */
  readonly requirementSets?: Partial<RequirementSets>;
  /** The add-in's custom functions, as `functions.json` describes them, and their namespace in manifest.xml. */
  readonly functions?: { readonly namespace: string } & FunctionsFile;
}

/** Ranges of this many events can still be asked for. */
const MAX_EVENT_RANGES = 1000;
const VISIBILITY_CHANGED = 65539;

/** Excel as the add-in sees it: a workbook, and a connection on which office.js speaks. The same in Node and in the browser. */
export class Host implements MemberHost {
  readonly cells: Cells;
  /** The steps that the user could undo in Excel. */
  readonly undo = new UndoRecords();
  /** Switch for tests: what goes wrong with the add-in's requests. */
  readonly faults = new Faults();
  /** Switches for tests: states in which Excel refuses. */
  readonly states: HostStates;
  readonly application: ApplicationState = { paneVisible: true, startState: "Inactive", calculationSuspended: false };
  private readonly connections = new Set<Connection<MemberHost>>();
  private readonly events = new EventRegistry();
  private readonly eventRanges = new Map<string, HostObject>();
  private nextRange = 1;
  private calls: Call[] = [];
  private becomingReady: Promise<void> | null = null;
  private closed = false;
  private ready = false;

  constructor(private readonly options: HostOptions) {
    this.cells = new Cells(options);
    this.states = new HostStates(this.cells, options.requirementSets?.ExcelApi ?? REQUIREMENT_SETS.ExcelApi);
    this.cells.onMove((sheet, move) => this.moveRanges(sheet, move));
    new EventSource(this.cells, this.events, {
      byAddIn: () => this.busy,
      rangeId: (sheet, rect) => this.addEventRange(sheet, rect),
      send: (entries) => this.send(entries),
    });
    this.cells.functions.onCall = (call) => this.call(call);
    this.cells.functions.onCancel = ({ id }) => this.send([cancelEntry(id)]);
    if (options.functions) this.cells.functions.register(options.functions.namespace, options.functions);
  }

  /** While a request of the add-in is carried out. */
  get busy(): boolean {
    return [...this.connections].some(({ busy }) => busy);
  }

  /** A new runtime of the add-in; its `bridge` goes to `window._richApiNativeBridge` before office.js loads. */
  connect(): Connection<MemberHost> {
    const connection = new Connection<MemberHost>(this.objects(), { ...this.options, faults: this.faults });
    this.connections.add(connection);
    return connection;
  }

  /** Ends a runtime, as when its page is loaded again. */
  disconnect(connection: Connection<MemberHost>): void {
    connection.close();
    this.connections.delete(connection);
    this.ready = false;
  }

  /** The window of a runtime, for `prepareWindow`. */
  windowOptions(connection: Connection<MemberHost>, locale: string): WindowOptions {
    const requirementSets = { ...REQUIREMENT_SETS, ...this.options.requirementSets };
    return { locale, settings: this.settingsStore(), requirementSets, bridge: connection.bridge };
  }

  /** The store of `Office.context.document.settings`, which is in the workbook. */
  settingsStore(): SettingsStore {
    return {
      read: () => this.cells.parts.settings,
      write: (settings) => this.cells.parts.changeWorkbook("settings", settings),
    };
  }

  /** Done with requests, with formulas, and with the first answer of each custom function. */
  async settled(): Promise<void> {
    for (;;) {
      await Promise.all([...this.connections].map((connection) => connection.idle()));
      const calculating = this.cells.calculation.settled();
      if (calculating) await calculating;
      else if (this.becomingReady) await this.becomingReady;
      else if (this.ready && this.cells.functions.pending()) await this.cells.functions.answered();
      else return;
    }
  }

  /** The add-in's runtime can be called; what formulas have asked for meanwhile goes out. */
  functionsReady(): void {
    this.ready = true;
    const waiting = this.calls;
    this.calls = [];
    this.send(waiting.map((call) => this.invocation(call)));
  }

  /** A function is associated; code that associates one associates them all in the same turn. */
  functionsAssociated(): void {
    this.becomingReady ??= new Promise((resolve) =>
      setTimeout(() => {
        this.becomingReady = null;
        if (!this.closed) this.functionsReady();
        resolve();
      }, 0),
    );
  }

  actionHandlerReady(): void {
    this.notify({ kind: "actionHandlerReady" });
    if (!this.options.functionsReadyOnAssociation) this.functionsReady();
  }

  notify(notice: HostNotice): void {
    this.options.onNotice?.(notice);
  }

  /** The user opens or closes the pane, or the add-in asks for it. */
  setPaneVisible(visible: boolean): void {
    if (visible === this.application.paneVisible) return;
    this.application.paneVisible = visible;
    this.notify({ kind: "addinVisibility", visible });
    this.send([eventEntry(VISIBILITY_CHANGED, "", { visibility: visible ? "Visible" : "Hidden" })]);
  }

  /** A keyboard shortcut is pressed: runs what `Office.actions.associate` tied to the action. */
  pressShortcut(action: string): void {
    this.send([actionEntry(action)]);
  }

  eventRange(referenceId: string): HostObject | null {
    return this.eventRanges.get(referenceId) ?? null;
  }

  close(): void {
    this.closed = true;
    for (const connection of this.connections) connection.close();
    this.cells.dispose();
  }

  private addEventRange(sheet: string, rect: Rect): string {
    const id = `E${this.nextRange++}`;
    this.eventRanges.set(id, range({ sheet, rect }));
    this.eventRanges.delete(`E${this.nextRange - 1 - MAX_EVENT_RANGES}`);
    return id;
  }

  private call(call: Call): void {
    if (this.ready) this.send([this.invocation(call)]);
    else this.calls.push(call);
  }

  private invocation({ id, functionId, args, sheet, row, column, description, allowErrors }: Call): HostEntry {
    const address = fullAddress(this.cells.sheets.name(sheet), { row, column, rowCount: 1, columnCount: 1 });
    return invokeEntry({
      id,
      functionId,
      args,
      address,
      stream: description.options?.stream === true,
      cancelable: description.options?.cancelable === true,
      allowErrors,
    });
  }

  /** Later, so that the add-in has its answer before it hears of what the answer has done. */
  private send(entries: readonly HostEntry[]): void {
    if (entries.length > 0) setTimeout(() => this.connections.forEach((connection) => connection.send(entries)), 0);
  }

  /** Moves tracked ranges when rows or columns are inserted or deleted; a deleted range keeps its old address. */
  private moveRanges(sheet: string, move: (rect: Rect) => Rect | null): void {
    for (const connection of this.connections) {
      for (const { ref } of connection.references.values()) {
        const tracked = ref as { sheet?: string; rect?: Rect };
        if (tracked.sheet === sheet && tracked.rect) tracked.rect = move(tracked.rect) ?? tracked.rect;
      }
    }
  }

  private objects(): Objects<MemberHost> {
    return {
      host: this,
      types: OBJECT_TYPES,
      root: workbook,
      services: SERVICES,
      settled: () => (this.application.calculationSuspended ? null : this.cells.calculation.settled()),
      ended: () => (this.application.calculationSuspended = false),
      undo: this.undo,
      states: this.states,
      events: this.events,
    };
  }
}
