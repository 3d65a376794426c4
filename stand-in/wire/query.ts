import { apiNotFound } from "./errors";
import { memberName, wireName } from "./names";
import { typeOf, type HostObject, type Member, type ObjectType, type ObjectTypes } from "./object-model";
import type { QueryInfo } from "./protocol";

/** `format/fill/color,values` as a tree: {format: {fill: {color: {}}}, values: {}}. */
interface Requested {
  [name: string]: Requested;
}

export interface QueryContext<H> {
  readonly host: H;
  readonly types: ObjectTypes<H>;
  readonly states: { requireMember(object: HostObject, member: string): void };
}

function requestedTree(query: QueryInfo): Requested {
  const root: Requested = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let node = root;
    for (const part of path.split("/")) {
      const name = memberName(part);
      if (name === "") continue;
      // `items` of a collection and the collection itself are one thing to the host.
      if (name === "items") continue;
      node = node[name] ??= {};
    }
  }
  return root;
}

/** Answers a query: an object of Pascal-case properties, or `{_Items: […]}` for a collection. */
export function answerQuery<H>(object: HostObject, query: QueryInfo, context: QueryContext<H>): Record<string, unknown> {
  return answer(object, requestedTree(query), context, query);
}

function answer<H>(object: HostObject, requested: Requested, context: QueryContext<H>, query: QueryInfo = {}): Record<string, unknown> {
  const { host } = context;
  const { ref } = object;
  const type = typeOf(object, context.types);
  type.check?.(ref, host);
  if (!type.items) return { ...type.identity?.(ref, host), ...scalars(object, requested, context) };

  // Members of the collection itself (`count`) are answered beside its items; the rest are members of each item.
  const ofCollection: Requested = {};
  const ofItems: Requested = {};
  for (const [name, below] of Object.entries(requested)) (type.members[name] ? ofCollection : ofItems)[name] = below;
  const skip = query.Skip ?? 0;
  const all = type.items(ref, host);
  const items = all.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return {
    ...(Object.keys(ofCollection).length > 0 ? scalars(object, ofCollection, context) : {}),
    _Items: items.map((item, index) => ({ ...childIdentity(item, context, skip + index), ...answer(item, ofItems, context) })),
  };
}

function childIdentity<H>(item: HostObject, { host, types }: QueryContext<H>, index: number): Record<string, unknown> {
  return { ...typeOf(item, types).identity?.(item.ref, host), _Index: index };
}

function scalars<H>(object: HostObject, requested: Requested, context: QueryContext<H>): Record<string, unknown> {
  const { host } = context;
  const { ref } = object;
  const type = typeOf(object, context.types);
  const values: Record<string, unknown> = {};
  const names = Object.keys(requested);
  for (const name of names.length === 0 ? ["*"] : names) context.states.requireMember(object, name);
  if (names.length === 0 || names.includes("*")) {
    for (const [name, member] of Object.entries(type.members)) {
      if (member.kind === "property") values[wireName(name)] = member.get(ref, host);
    }
  }
  for (const [name, below] of Object.entries(requested)) {
    if (name === "*") continue;
    const member = memberOf(type, name);
    if (member.kind === "property") values[wireName(name)] = member.get(ref, host);
    else if (member.kind === "object") {
      const child = member.get(ref, host);
      values[wireName(name)] = child === null ? null : answer(child, below, context);
    } else throw apiNotFound(type.name, name);
  }
  return values;
}

export function memberOf<R, H>(type: ObjectType<R, H>, name: string): Member<R, H> {
  const member = Object.prototype.hasOwnProperty.call(type.members, name) ? type.members[name] : undefined;
  if (!member) throw apiNotFound(type.name, name);
  return member;
}
