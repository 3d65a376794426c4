import { apiNotFound } from "./errors";
import { memberName, wireName } from "./names";
import type { HostObject, Member, ObjectType } from "./object-model";
import type { QueryInfo } from "./protocol";

/** `format/fill/color,values` as a tree: {format: {fill: {color: {}}}, values: {}}. */
interface Wanted {
  [name: string]: Wanted;
}

function wantedTree(query: QueryInfo): Wanted {
  const root: Wanted = {};
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
export function answerQuery<H>(object: HostObject<unknown, H>, query: QueryInfo, host: H): Record<string, unknown> {
  return answer(object, wantedTree(query), host, query);
}

function answer<H>(object: HostObject<unknown, H>, wanted: Wanted, host: H, query: QueryInfo = {}): Record<string, unknown> {
  const { type, ref } = object;
  type.check?.(ref, host);
  if (!type.items) return { ...type.identity?.(ref, host), ...scalars(object, wanted, host) };

  // Members of the collection itself (`count`) are answered beside its items; the rest are members of each item.
  const own: Wanted = {};
  const ofItems: Wanted = {};
  for (const [name, below] of Object.entries(wanted)) (type.members[name] ? own : ofItems)[name] = below;
  const skip = query.Skip ?? 0;
  const all = type.items(ref, host);
  const items = all.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return {
    ...(Object.keys(own).length > 0 ? scalars(object, own, host) : {}),
    _Items: items.map((item, index) => ({ ...childIdentity(item, host, skip + index), ...answer(item, ofItems, host) })),
  };
}

function childIdentity<H>(item: HostObject<unknown, H>, host: H, index: number): Record<string, unknown> {
  return { ...item.type.identity?.(item.ref, host), _Index: index };
}

function scalars<H>(object: HostObject<unknown, H>, wanted: Wanted, host: H): Record<string, unknown> {
  const { type, ref } = object;
  const values: Record<string, unknown> = {};
  const names = Object.keys(wanted);
  if (names.length === 0 || names.includes("*")) {
    for (const [name, member] of Object.entries(type.members)) {
      if (member.kind === "property" && !member.onlyByName) values[wireName(name)] = member.get(ref, host);
    }
  }
  for (const [name, below] of Object.entries(wanted)) {
    if (name === "*") continue;
    const member = memberOf(type, name);
    if (member.kind === "property") values[wireName(name)] = member.get(ref, host);
    else if (member.kind === "object") {
      const child = member.get(ref, host);
      values[wireName(name)] = child === null ? null : answer(child, below, host);
    } else throw apiNotFound(type.name, name);
  }
  return values;
}

export function memberOf<R, H>(type: ObjectType<R, H>, name: string): Member<R, H> {
  const member = Object.prototype.hasOwnProperty.call(type.members, name) ? type.members[name] : undefined;
  if (!member) throw apiNotFound(type.name, name);
  return member;
}
