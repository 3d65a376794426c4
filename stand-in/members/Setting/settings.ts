import { HostError } from "../../wire/errors";
import { type AnyRef, at, type HostObject } from "../../wire/object-model";
import { DOCS, method, property, type MemberHost, type Type } from "../host";

interface KeyRef {
  readonly key: string;
}

/** A kept value by key: the add-in's settings, custom document properties, custom properties of a sheet. */
interface Store<V> {
  readonly object: string;
  readonly valueMember: string;
  all(host: MemberHost): Readonly<Record<string, V>>;
  save(host: MemberHost, values: Readonly<Record<string, V>>): void;
  accept(value: unknown): V;
  /** Excel overwrites what is there with the key of `add`. */
  readonly extra?: Type<KeyRef>["members"];
  /** Only settings are asked for by the same key as they were added with; properties ignore case. */
  readonly foldsCase: boolean;
}

const types = new Map<string, readonly Type<AnyRef>[]>();

/** A collection of key and value, as `SettingCollection` and `CustomPropertyCollection` both are. */
export function keyedCollection<V>(store: Store<V>, docs: { item: string; collection: string }): HostObject<null, MemberHost> {
  const keyOf = (key: unknown, host: MemberHost) =>
    Object.keys(store.all(host)).find((known) => known === key || (store.foldsCase && known.toLowerCase() === String(key).toLowerCase()));
  const item: Type<KeyRef> = {
    name: store.object,
    doc: `${DOCS}${docs.item}`,
    check: ({ key }, host) => {
      if (keyOf(key, host) === undefined) throw new HostError("ItemNotFound");
    },
    identity: ({ key }) => ({ _Id: key }),
    members: {
      key: property(({ key }) => key),
      [store.valueMember]: property(
        ({ key }, host) => store.all(host)[key],
        ({ key }, value, host) => store.save(host, { ...store.all(host), [key]: store.accept(value) }),
      ),
      delete: method(({ key }, _args, host) => {
        const { [key]: _gone, ...rest } = store.all(host);
        store.save(host, rest as Record<string, V>);
        return null;
      }),
      ...store.extra,
    },
  };
  const get = (key: unknown, host: MemberHost) => {
    const known = keyOf(key, host);
    return known === undefined ? null : at<KeyRef, MemberHost>(item, { key: known });
  };
  const need = (key: unknown, host: MemberHost) => {
    const found = get(key, host);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  };
  const collection: Type<null> = {
    name: `${store.object}Collection`,
    doc: `${DOCS}${docs.collection}`,
    items: (_ref, host) => Object.keys(store.all(host)).map((key) => at<KeyRef, MemberHost>(item, { key })),
    item: (_ref, key, host) => need(key, host),
    members: {
      add: method((_ref, [key, value], host) => {
        if (typeof key !== "string" || key === "") throw new HostError("InvalidArgument");
        store.save(host, { ...store.all(host), [keyOf(key, host) ?? key]: store.accept(value) });
        return need(key, host);
      }),
      getCount: method((_ref, _args, host) => Object.keys(store.all(host)).length),
      getItem: method((_ref, [key], host) => need(key, host)),
      getItemOrNullObject: method((_ref, [key], host) => get(key, host)),
      ...(store.foldsCase
        ? {
            deleteAll: method<null>((_ref, _args, host) => {
              store.save(host, {});
              return null;
            }),
          }
        : {}),
    },
  };
  types.set(item.name, [item, collection]);
  return at<null, MemberHost>(collection, null);
}

/** Items and collections of each kind, for the catalogue. */
export function keyedTypes(): readonly Type<AnyRef>[] {
  worksheetCustomProperties("");
  return [...types.values()].flat();
}

export const settings = keyedCollection<unknown>(
  {
    object: "Setting",
    valueMember: "value",
    foldsCase: false,
    all: (host) => host.cells.parts.settings,
    save: (host, values) => host.cells.parts.changeWorkbook("settings", values),
    accept: (value) => value,
  },
  { item: "setting", collection: "settingcollection" },
);

export const customProperties = keyedCollection<string | number | boolean>(
  {
    object: "CustomProperty",
    valueMember: "value",
    foldsCase: true,
    all: (host) => host.cells.parts.customProperties,
    save: (host, values) => host.cells.parts.changeWorkbook("customProperties", values),
    accept: (value) => {
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw new HostError("InvalidArgument");
      return value;
    },
    extra: {
      type: property(
        ({ key }, host) =>
          ({ string: "String", number: "Number", boolean: "Boolean" })[typeof host.cells.parts.customProperties[key] as "string"],
      ),
    },
  },
  { item: "customproperty", collection: "custompropertycollection" },
);

/** Kept with the sheet in the engine's own custom data; texts only. */
export function worksheetCustomProperties(sheet: string) {
  return keyedCollection<string>(
    {
      object: "WorksheetCustomProperty",
      valueMember: "value",
      foldsCase: true,
      all: (host) => (host.cells.engine.sheet(sheet).getConfig().custom?.["properties"] as Record<string, string> | undefined) ?? {},
      save: (host, values) => {
        const config = host.cells.engine.sheet(sheet).getConfig();
        config.custom = { ...config.custom, properties: values };
        host.cells.parts.touch(sheet, "view");
      },
      accept: (value) => String(value),
    },
    { item: "worksheetcustomproperty", collection: "worksheetcustompropertycollection" },
  );
}
