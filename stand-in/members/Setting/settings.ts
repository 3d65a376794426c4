import { HostError, notFound } from "../../wire/errors";
import { type AnyRef, at } from "../../wire/object-model";
import { DOCS, method, property, type MemberHost, type Type } from "../host";
import type { SheetRef } from "../refs";

/** The workbook has one collection of a kind, so its owner needs no fields. */
type OfWorkbook = Readonly<Record<never, never>>;

type KeyRef<Owner> = Owner & { readonly key: string };

/** A stored value by key: the add-in's settings, custom document properties, custom properties of a sheet. */
interface Store<Owner, V> {
  readonly object: string;
  all(owner: Owner, host: MemberHost): Readonly<Record<string, V>>;
  save(owner: Owner, host: MemberHost, values: Readonly<Record<string, V>>): void;
  accept(value: unknown): V;
  /** Members of an item besides those that each item has. */
  readonly extra?: Type<KeyRef<Owner>>["members"];
  /** Only settings are asked for by the same key as they were added with; properties ignore case. */
  readonly foldsCase: boolean;
}

interface KeyedTypes<Owner> {
  readonly item: Type<KeyRef<Owner>>;
  readonly collection: Type<Owner>;
}

/** A collection of key and value, as `SettingCollection` and `CustomPropertyCollection` both are. */
function keyedTypes<Owner extends object, V>(store: Store<Owner, V>): KeyedTypes<Owner> {
  const keyOf = (owner: Owner, key: unknown, host: MemberHost) =>
    Object.keys(store.all(owner, host)).find(
      (known) => known === key || (store.foldsCase && known.toLowerCase() === String(key).toLowerCase()),
    );
  const item: Type<KeyRef<Owner>> = {
    name: store.object,
    doc: `${DOCS}${store.object.toLowerCase()}`,
    check: (ref, host) => {
      if (keyOf(ref, ref.key, host) === undefined) throw new HostError("ItemNotFound");
    },
    identity: ({ key }) => ({ _Id: key }),
    members: {
      key: property(({ key }) => key),
      value: property(
        (ref, host) => store.all(ref, host)[ref.key],
        (ref, value, host) => store.save(ref, host, { ...store.all(ref, host), [ref.key]: store.accept(value) }),
      ),
      delete: method((ref, _args, host) => {
        const { [ref.key]: _deleted, ...rest } = store.all(ref, host);
        store.save(ref, host, rest as Record<string, V>);
        return null;
      }),
      ...store.extra,
    },
  };
  const get = (owner: Owner, key: unknown, host: MemberHost) => {
    const known = keyOf(owner, key, host);
    return known === undefined ? null : at(item, { ...owner, key: known });
  };
  const collection: Type<Owner> = {
    name: `${store.object}Collection`,
    doc: `${DOCS}${store.object.toLowerCase()}collection`,
    items: (owner, host) => Object.keys(store.all(owner, host)).map((key) => at(item, { ...owner, key })),
    item: (owner, key, host) => get(owner, key, host) ?? notFound(),
    members: {
      /** An existing key gets the new value. */
      add: method((owner, [key, value], host) => {
        // Keys of a sheet's properties: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustomproperty#excel-excel-worksheetcustomproperty-key-member
        if (typeof key !== "string" || key === "" || key.length > 255) throw new HostError("InvalidArgument");
        store.save(owner, host, { ...store.all(owner, host), [keyOf(owner, key, host) ?? key]: store.accept(value) });
        return get(owner, key, host);
      }),
      getCount: method((owner, _args, host) => Object.keys(store.all(owner, host)).length),
      getItem: method((owner, [key], host) => get(owner, key, host) ?? notFound()),
      getItemOrNullObject: method((owner, [key], host) => get(owner, key, host)),
    },
  };
  return { item, collection };
}

const setting = keyedTypes<OfWorkbook, unknown>({
  object: "Setting",
  foldsCase: false,
  all: (_owner, host) => host.cells.parts.settings,
  save: (_owner, host, values) => host.cells.parts.changeWorkbook("settings", values),
  accept: (value) => value,
});

const customProperty = keyedTypes<OfWorkbook, string | number | boolean>({
  object: "CustomProperty",
  foldsCase: true,
  all: (_owner, host) => host.cells.parts.customProperties,
  save: (_owner, host, values) => host.cells.parts.changeWorkbook("customProperties", values),
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
});

/** Texts only. */
const worksheetCustomProperty = keyedTypes<SheetRef, string>({
  object: "WorksheetCustomProperty",
  foldsCase: true,
  all: ({ sheet }, host) => host.cells.parts.of(sheet).customProperties ?? {},
  save: ({ sheet }, host, customProperties) => host.cells.parts.change(sheet, { customProperties }, "customProperties"),
  accept: (value) => String(value),
});

/** Items and collections of each kind, for the catalog. */
export const keyedObjectTypes: readonly Type<AnyRef>[] = [setting, customProperty, worksheetCustomProperty].flatMap(
  ({ item, collection }): Type<AnyRef>[] => [item, collection],
);

export const settings = at(setting.collection, {});
export const customProperties = at(customProperty.collection, {});

export function worksheetCustomProperties(sheet: string) {
  return at(worksheetCustomProperty.collection, { sheet });
}
