/**
 * The messages between office.js and Excel, as office.js writes and reads them. Names and numbers follow
 * `OfficeExtension` in `@microsoft/office-js/dist/excel-win32-16.01.debug.js`.
 */

/** `bridgeMessage.type`. */
export const MESSAGE_REQUEST = 1;
export const MESSAGE_EVENTS = 3;

export enum PathType {
  Root = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  ReferenceId = 6,
  NullObject = 7,
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  EnsureUnchanged = 8,
  QueryAsJson = 7,
  RecursiveQuery = 6,
  Update = 9,
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Path ids of arguments that are objects, in the places of those arguments (nested for arrays of objects). */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  /** Class name (new object), member name in Pascal case (method, property) or reference id. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  /** Paths such as `values`, `format/fill/color`, `*`; absent or empty means every scalar property. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

/** Set in `RequestMessage.flags` where a request writes. */
export const WRITES = 1;

/** Header that names the undo group of a request. Which sign Excel gets is not documented; this one is the stand-in's own. */
export const UNDO_GROUP_HEADER = "stand-in-undo-group";

export interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: {
    readonly url: string;
    readonly method: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: RequestBody;
  };
}

interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  /** `Object.member`, which office.js hands on as `debugInfo.errorLocation`. */
  readonly Location: string;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: ResponseError;
}

/** One entry of a message from host to client. `message` is JSON text, as office.js parses it for events. */
export interface HostEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
