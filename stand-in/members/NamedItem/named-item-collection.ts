import type { DefinedName } from "../../document";
import { HostError, notFound } from "../../wire/errors";
import { at, isHostObject } from "../../wire/object-model";
import { DOCS, method, object, property, type MemberHost, type Type } from "../host";
import { isName, requireFormula } from "../formulas";
import { range, worksheet } from "../objects";
import { fullAddress, type RangeRef } from "../refs";
import { referenceOf } from "../Worksheet/find";

interface Scope {
  readonly scope?: string;
}
interface NameRef extends Scope {
  readonly name: string;
}

/** Names of the workbook, or of one sheet. */
export const NamedItemCollectionType: Type<Scope> = {
  name: "NamedItemCollection",
  doc: `${DOCS}nameditemcollection`,
  items: ({ scope }, host) => host.cells.parts.names.filter((item) => item.scope === scope).map(({ name }) => namedItem(scope, name)),
  item: ({ scope }, name, host) => get(scope, name, host) ?? notFound(),
  members: {
    add: method(({ scope }, [name, reference, comment], host) => add(scope, String(name), reference, comment, host)),
    getCount: method(({ scope }, _args, host) => host.cells.parts.names.filter((item) => item.scope === scope).length),
    getItem: method(({ scope }, [name], host) => get(scope, name, host) ?? notFound()),
    getItemOrNullObject: method(({ scope }, [name], host) => get(scope, name, host)),
  },
};

export const NamedItemType: Type<NameRef> = {
  name: "NamedItem",
  doc: `${DOCS}nameditem`,
  check: (ref, host) => void item(ref, host),
  identity: ({ name }) => ({ _Id: name }),
  members: {
    name: property((ref, host) => item(ref, host).name),
    formula: property(
      (ref, host) => item(ref, host).formula,
      (ref, value, host) => change(ref, host, { formula: requireFormula(value, host) }),
    ),
    value: property((ref, host) => {
      const place = referenceOf(item(ref, host).formula, host);
      return place ? fullAddress(host.cells.sheets.name(place.sheet), place.rect) : item(ref, host).formula.replace(/^="?|"$/g, "");
    }),
    type: property((ref, host) => (referenceOf(item(ref, host).formula, host) ? "Range" : "String")),
    visible: property(
      (ref, host) => !item(ref, host).hidden,
      (ref, value, host) => change(ref, host, { hidden: value !== true }),
    ),
    comment: property(
      (ref, host) => item(ref, host).comment ?? "",
      (ref, value, host) => change(ref, host, { comment: String(value) }),
    ),
    scope: property(({ scope }) => (scope === undefined ? "Workbook" : "Worksheet")),
    worksheet: object((ref) => worksheet(ref.scope ?? notFound())),
    getRange: method((ref, _args, host) => range(referenceOf(item(ref, host).formula, host) ?? notFound())),
    delete: method((ref, _args, host) => {
      const gone = item(ref, host);
      host.cells.parts.changeWorkbook(
        "names",
        host.cells.parts.names.filter((other) => other !== gone),
      );
      return null;
    }),
  },
};

export function namesOf(scope?: string) {
  return at(NamedItemCollectionType, scope === undefined ? {} : { scope });
}

function namedItem(scope: string | undefined, name: string) {
  return at(NamedItemType, { name, ...(scope === undefined ? {} : { scope }) });
}

function get(scope: string | undefined, name: unknown, host: MemberHost) {
  const found = find({ name: String(name), ...(scope === undefined ? {} : { scope }) }, host);
  return found ? namedItem(scope, found.name) : null;
}

function find({ name, scope }: NameRef, host: MemberHost): DefinedName | undefined {
  return host.cells.parts.names.find((item) => item.scope === scope && item.name.toLowerCase() === name.toLowerCase());
}

function item(ref: NameRef, host: MemberHost): DefinedName {
  return find(ref, host) ?? notFound();
}

function change(ref: NameRef, host: MemberHost, change: Partial<DefinedName>): void {
  const old = item(ref, host);
  host.cells.parts.changeWorkbook(
    "names",
    host.cells.parts.names.map((other) => (other === old ? { ...old, ...change } : other)),
  );
}

function add(scope: string | undefined, name: string, reference: unknown, comment: unknown, host: MemberHost) {
  if (!isName(name)) throw new HostError("InvalidArgument");
  if (find({ name, ...(scope === undefined ? {} : { scope }) }, host)) throw new HostError("ItemAlreadyExists");
  const formula = isHostObject(reference) ? absolute(reference.ref as RangeRef, host) : requireFormula(reference, host);
  const added: DefinedName = {
    name,
    formula,
    hidden: false,
    ...(scope === undefined ? {} : { scope }),
    ...(comment ? { comment: String(comment) } : {}),
  };
  host.cells.parts.changeWorkbook("names", [...host.cells.parts.names, added]);
  return namedItem(scope, name);
}

function absolute(ref: RangeRef, host: MemberHost): string {
  const address = fullAddress(host.cells.sheets.name(ref.sheet), ref.rect);
  const cut = address.lastIndexOf("!") + 1;
  return `=${address.slice(0, cut)}${address.slice(cut).replace(/([A-Z]+)?(\d+)?/g, (_m, letters?: string, digits?: string) => `${letters ? `$${letters}` : ""}${digits ? `$${digits}` : ""}`)}`;
}
