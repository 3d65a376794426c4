import { parseXml } from "../../../xlsx/xml/tree";
import { HostError, notFound } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { DOCS, method, property, type MemberHost, type Type } from "../host";

interface PartRef {
  readonly id: string;
}

export const CustomXmlPartType: Type<PartRef> = {
  name: "CustomXmlPart",
  doc: `${DOCS}customxmlpart`,
  check: (ref, host) => void part(ref, host),
  identity: ({ id }) => ({ Id: id }),
  members: {
    id: property(({ id }) => id),
    getXml: method((ref, _args, host) => part(ref, host).xml),
    setXml: method((ref, [xml], host) => {
      const { id } = part(ref, host);
      host.cells.parts.changeWorkbook(
        "customXmlParts",
        host.cells.parts.customXmlParts.map((item) => (item.id === id ? { id, xml: requireXml(xml) } : item)),
      );
      return null;
    }),
    delete: method((ref, _args, host) => {
      const { id } = part(ref, host);
      host.cells.parts.changeWorkbook(
        "customXmlParts",
        host.cells.parts.customXmlParts.filter((item) => item.id !== id),
      );
      return null;
    }),
  },
};

/** All parts, or those of one namespace. */
function collection(name: string, doc: string, filter: (namespace: string, xml: string) => boolean): Type<string> {
  const all = (namespace: string, host: MemberHost) =>
    host.cells.parts.customXmlParts.filter(({ xml }) => filter(namespace, xml)).map(({ id }) => customXmlPart(id));
  const get = (namespace: string, id: unknown, host: MemberHost) => all(namespace, host).find(({ ref }) => ref.id === id) ?? null;
  return {
    name,
    doc: `${DOCS}${doc}`,
    items: all,
    item: (namespace, id, host) => get(namespace, id, host) ?? notFound(),
    members: {
      getCount: method((namespace, _args, host) => all(namespace, host).length),
      getItem: method((namespace, [id], host) => get(namespace, id, host) ?? notFound()),
      getItemOrNullObject: method((namespace, [id], host) => get(namespace, id, host)),
    },
  };
}

const scoped = collection(
  "CustomXmlPartScopedCollection",
  "customxmlpartscopedcollection",
  (namespace, xml) => namespaceOf(xml) === namespace,
);
const every = collection("CustomXmlPartCollection", "customxmlpartcollection", () => true);

export const CustomXmlPartScopedCollectionType: Type<string> = {
  ...scoped,
  members: {
    ...scoped.members,
    /** Fails unless there is exactly one. */
    getOnlyItem: method((namespace, _args, host) => only(namespace, host) ?? notFound()),
    getOnlyItemOrNullObject: method((namespace, _args, host) => only(namespace, host)),
  },
};

export const CustomXmlPartCollectionType: Type<string> = {
  ...every,
  members: {
    ...every.members,
    add: method((_ref, [xml], host) => {
      const id = host.cells.parts.newId();
      host.cells.parts.changeWorkbook("customXmlParts", [...host.cells.parts.customXmlParts, { id, xml: requireXml(xml) }]);
      return customXmlPart(id);
    }),
    getByNamespace: method((_ref, [namespace]) => at(CustomXmlPartScopedCollectionType, String(namespace))),
  },
};

export const customXmlParts = at(CustomXmlPartCollectionType, "");

function customXmlPart(id: string) {
  return at(CustomXmlPartType, { id });
}

function only(namespace: string, host: MemberHost) {
  const found = CustomXmlPartScopedCollectionType.items!(namespace, host);
  return found.length === 1 ? found[0]! : null;
}

function part({ id }: PartRef, host: MemberHost): { readonly id: string; readonly xml: string } {
  return host.cells.parts.customXmlParts.find((item) => item.id === id) ?? notFound();
}

/** The default namespace, or that of the root element's prefix. */
function namespaceOf(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, ""));
  if (!root) return "";
  return new RegExp(`xmlns${root[1] ? `:${root[1]}` : ""}\\s*=\\s*["']([^"']*)["']`).exec(root[2]!)?.[1] ?? "";
}

function requireXml(xml: unknown): string {
  const text = String(xml);
  try {
    parseXml(text, "custom XML part");
  } catch {
    throw new HostError("InvalidArgument");
  }
  return text;
}
