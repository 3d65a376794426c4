/**
 * How an object of the host is described to the protocol: a table of members spelled as office.js types spell them.
 * The protocol runs these tables and knows nothing of what stands behind them.
 */

/** Reference of a host object: each table knows the shape of its own, the protocol knows none. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- one list holds tables of many kinds; `unknown` would make each of them unassignable
export type AnyRef = any;
/** A value as it came over the wire; the member that receives it checks it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON of any shape
export type WireValue = any;

/**
 * A live object of the host: the name of its type and what it points at. Types name each other by these objects, so that a range can
 * hand out its worksheet and a worksheet its ranges without importing each other's tables.
 */
export interface HostObject<R = AnyRef> {
  readonly type: string;
  readonly ref: R;
}

/** Excel can't undo a call of the method, or a change of the property; most it can. */
interface Undoable {
  readonly undoable?: false;
}

export interface PropertyMember<R, H> extends Undoable {
  readonly kind: "property";
  readonly get: (ref: R, host: H) => unknown;
  /** Absent: read-only. */
  readonly set?: (ref: R, value: unknown, host: H) => void;
}

export interface NavigationMember<R, H> {
  readonly kind: "object";
  /** Null gives a null object (`isNullObject`). */
  readonly get: (ref: R, host: H) => HostObject | null;
}

export interface MethodMember<R, H> extends Undoable {
  readonly kind: "method";
  /** The answer depends on calculated values: formulas are calculated before the call. */
  readonly readsCells?: boolean;
  /** Answers a value, a host object, null (a null object), or a promise of one. */
  readonly call: (ref: R, args: readonly WireValue[], host: H) => unknown;
}

export interface EventMember {
  readonly kind: "event";
  /** Number by which office.js knows the event. */
  readonly eventType: number;
  /** Names of the registration calls, e.g. `RegisterDataChangedEvent`, without leading underscore. */
  readonly register: string;
}

export type Member<R, H> = PropertyMember<R, H> | NavigationMember<R, H> | MethodMember<R, H> | EventMember;

export interface ObjectType<R, H> {
  /** As in the types, without `Excel.`. */
  readonly name: string;
  /** Page of the documentation that the answers follow; a member's page is this plus `#excel-…-member`. */
  readonly doc: string;
  readonly members: Readonly<Record<string, Member<R, H>>>;
  /** For a collection: its items in order, and `getItem`/indexer by key. */
  readonly items?: (ref: R, host: H) => readonly HostObject[];
  readonly item?: (ref: R, key: WireValue, host: H) => HostObject;
  /** Answer to an instantiation, by which the client asks for the object later: `{Id}` or `{_Id}`. */
  readonly identity?: (ref: R, host: H) => Readonly<Record<string, unknown>>;
  /** Objects that can be tracked (`_KeepReference`); only ranges and their like. */
  readonly tracked?: boolean;
  /** Throws ItemNotFound when what the object points at is gone. */
  readonly check?: (ref: R, host: H) => void;
}

/** Every type that the host answers for, by its name. */
export type ObjectTypes<H> = ReadonlyMap<string, ObjectType<AnyRef, H>>;

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "ref" in value;
}

export function at<R, H>({ name }: ObjectType<R, H>, ref: R): HostObject<R> {
  return { type: name, ref };
}

export function typeOf<H>({ type }: HostObject, types: ObjectTypes<H>): ObjectType<AnyRef, H> {
  const found = types.get(type);
  if (!found) throw new Error(`no type ${type} is in the catalog`);
  return found;
}
