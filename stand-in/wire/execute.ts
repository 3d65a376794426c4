import { HostError, apiNotFound } from "./errors";
import { memberName, wireName } from "./names";
import {
  isHostObject,
  typeOf,
  type AnyRef,
  type EventMember,
  type HostObject,
  type MethodMember,
  type ObjectType,
  type ObjectTypes,
} from "./object-model";
import {
  ActionType,
  PathType,
  type ActionInfo,
  type ArgumentInfo,
  type ObjectPathInfo,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { answerQuery, memberOf } from "./query";
import type { References } from "./references";
import type { UndoRecords } from "./undo-records";

/** The protocol's interface to the host that owns the objects. */
export interface Objects<H> {
  readonly host: H;
  readonly types: ObjectTypes<H>;
  readonly root: HostObject;
  /** Objects made by class name, e.g. `Microsoft.ExcelServices.CustomFunctions`. */
  readonly services: Readonly<Record<string, HostObject>>;
  /** Called before anything is read, so that formulas have been calculated. Null when there is nothing to wait for. */
  readonly settled: () => Promise<void> | null;
  /** Called when a request has been carried out, or refused. */
  readonly ended: () => void;
  readonly undo: UndoRecords;
  /** Refuses what the host is in no state for, by throwing. */
  readonly states: {
    requireOpen(undoGroup: string | undefined): void;
    requireMember(object: HostObject, member: string): void;
  };
  readonly events: {
    register(event: EventMember, object: HostObject): void;
    unregister(event: EventMember, object: HostObject): void;
  };
}

/** office.js takes an answer of null for a null object. */
const NULL_OBJECT = null;

/** Runs one request, action by action; a refusal ends it, and what was done before stays done. */
export async function execute<H>(
  body: RequestBody,
  objects: Objects<H>,
  references: References,
  undoGroup?: string,
): Promise<ResponseBody> {
  const batch = new Batch(body, objects, references, undoGroup);
  const results: { ActionId: number; Value: unknown }[] = [];
  try {
    for (const [index, action] of body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: (await batch.run(action)) ?? null });
      } catch (error) {
        return {
          Results: results,
          Error: { ...describe(error), ActionIndex: index, Location: locationOf(error) || batch.location(action) },
        };
      }
    }
    return { Results: results };
  } finally {
    objects.ended();
  }
}

function describe(error: unknown): { Code: string; Message: string } {
  if (error instanceof HostError) return { Code: error.code, Message: error.message };
  // A fault of the stand-in itself: reported with its stack, so that no test mistakes it for a refusal by Excel.
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: `Fault in the stand-in: ${stack}` };
}

function locationOf(error: unknown): string {
  return error instanceof HostError ? (error.location ?? "") : "";
}

class Batch<H> {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly objects: Objects<H>,
    private readonly references: References,
    private readonly undoGroup: string | undefined,
  ) {}

  async run(action: ActionInfo): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.Trace:
        return null;
      case ActionType.Instantiate: {
        const object = await this.resolve(action.ObjectPathId);
        if (object === null) return NULL_OBJECT;
        const reference = this.references.idOf(object);
        return { ...this.identity(object), ...(reference ? { _ReferenceId: reference } : {}) };
      }
      case ActionType.Query:
      case ActionType.QueryAsJson: {
        const object = await this.resolve(action.ObjectPathId);
        if (object === null) return NULL_OBJECT;
        await this.settle();
        return answerQuery(object, action.QueryInfo ?? {}, this.objects);
      }
      case ActionType.SetProperty: {
        const object = await this.resolve(action.ObjectPathId);
        if (object !== null) this.set(object, memberName(action.Name), (await this.argumentsOf(action.ArgumentInfo))[0]);
        return null;
      }
      case ActionType.Method: {
        const object = await this.resolve(action.ObjectPathId);
        return object === null ? NULL_OBJECT : this.method(object, action);
      }
      case ActionType.Update: {
        const object = await this.resolve(action.ObjectPathId);
        if (object !== null)
          for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, memberName(name), value);
        return null;
      }
      default:
        throw new HostError("UnsupportedOperation", `The stand-in does not answer action type ${action.ActionType}.`);
    }
  }

  /** `Worksheet.getRange`, for the error's location. */
  location(action: ActionInfo): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const object = this.resolved.get(action.ObjectPathId);
    if (object && action.Name) return `${object.type}.${memberName(action.Name)}`;
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.resolved.get(path.ParentObjectPathId);
    const member = path?.ObjectPathType === PathType.Indexer ? "getItem" : memberName(path?.Name ?? "");
    return parent ? `${parent.type}.${member}` : (object?.type ?? member);
  }

  private async method(object: HostObject, action: ActionInfo): Promise<unknown> {
    const name = memberName(action.Name);
    const type = this.typeOf(object);
    if (name === "_KeepReference") {
      if (!type.tracked) throw apiNotFound(type.name, name);
      this.references.keep(object);
      return null;
    }
    const args = await this.argumentsOf(action.ArgumentInfo);
    if (name === "_RemoveReference") {
      this.references.remove(String(args[0]));
      return null;
    }
    type.check?.(object.ref, this.objects.host);
    this.objects.states.requireMember(object, name);
    if (this.event(object, action.Name)) return null;
    const member = memberOf(type, name);
    if (member.kind !== "method") throw apiNotFound(type.name, name);
    const value = await this.call(member, object, args);
    return isHostObject(value) ? this.identity(value) : value;
  }

  /** `_RegisterXEvent` and `_UnregisterXEvent` belong to the event whose table entry names them. */
  private event(object: HostObject, wire: string): boolean {
    const match = /^_(Un)?(Register\w+|register\w+)$/.exec(wire);
    if (!match) return false;
    const name = match[1] ? wireName(match[2]!) : match[2]!;
    const found = Object.values(this.typeOf(object).members).find(
      (member): member is EventMember => member.kind === "event" && member.register === name,
    );
    if (!found) throw apiNotFound(object.type, wire);
    if (match[1]) this.objects.events.unregister(found, object);
    else this.objects.events.register(found, object);
    return true;
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const type = this.typeOf(object);
    type.check?.(object.ref, this.objects.host);
    this.objects.states.requireMember(object, name);
    const member = memberOf(type, name);
    if (member.kind === "object" && typeof value === "object" && value !== null) {
      const child = member.get(object.ref, this.objects.host);
      if (child) for (const [key, inner] of Object.entries(value)) this.set(child, memberName(key), inner);
      return;
    }
    if (member.kind !== "property") throw apiNotFound(object.type, name);
    if (!member.set) throw new HostError("InvalidOperation", `${object.type}.${name} is read-only.`, `${object.type}.${name}`);
    this.requireUndoable(member);
    member.set(object.ref, value, this.objects.host);
  }

  private requireUndoable({ undoable }: { readonly undoable?: false }): void {
    if (undoable === false) this.objects.undo.interrupt(this.undoGroup);
  }

  private async call(member: MethodMember<AnyRef, H>, { ref }: HostObject, args: readonly unknown[]): Promise<unknown> {
    this.requireUndoable(member);
    if (member.readsCells) await this.settle();
    return member.call(ref, args, this.objects.host);
  }

  private typeOf(object: HostObject): ObjectType<AnyRef, H> {
    return typeOf(object, this.objects.types);
  }

  private identity(object: HostObject): Readonly<Record<string, unknown>> {
    return this.typeOf(object).identity?.(object.ref, this.objects.host) ?? {};
  }

  private async settle(): Promise<void> {
    const waiting = this.objects.settled();
    if (waiting) await waiting;
  }

  private async resolve(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidRequest", `The request names object path ${id}, which it does not hold.`);
    const object = await this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private async follow(path: ObjectPathInfo): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.objects.root;
      case PathType.NullObject:
        return null;
      case PathType.ReferenceId:
        return this.references.get(path.Name);
      case PathType.NewObject: {
        const service = this.objects.services[path.Name];
        if (!service) throw apiNotFound(path.Name, "newObject");
        return service;
      }
    }
    const parent = path.ParentObjectPathId === undefined ? this.objects.root : await this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const type = this.typeOf(parent);
    type.check?.(parent.ref, this.objects.host);
    this.objects.states.requireMember(parent, path.ObjectPathType === PathType.Indexer ? "getItem" : memberName(path.Name));
    if (path.ObjectPathType === PathType.Property) return this.navigate(type, parent.ref, memberName(path.Name));
    const args = await this.argumentsOf(path.ArgumentInfo);
    const name = path.ObjectPathType === PathType.Indexer ? "getItem" : memberName(path.Name);
    if (name === "getItem" && type.item) return type.item(parent.ref, args[0], this.objects.host);
    const member = memberOf(type, name);
    if (member.kind !== "method") throw apiNotFound(type.name, name);
    const value = await this.call(member, parent, args);
    if (value !== null && !isHostObject(value)) throw new Error(`${type.name}.${name} gave no object`);
    return value;
  }

  private navigate(type: ObjectType<AnyRef, H>, ref: unknown, name: string): HostObject | null {
    const member = memberOf(type, name);
    if (member.kind !== "object") throw apiNotFound(type.name, name);
    return member.get(ref, this.objects.host);
  }

  /** Objects among the arguments travel as path ids beside them. */
  private async argumentsOf(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    if (!ids) return [...values];
    return Promise.all(values.map((value, index) => this.argument(value, ids[index])));
  }

  private async argument(value: unknown, id: unknown): Promise<unknown> {
    if (typeof id === "number" && id > 0) return this.resolve(id);
    if (Array.isArray(id) && Array.isArray(value)) return Promise.all(value.map((inner, index) => this.argument(inner, id[index])));
    return value;
  }
}
