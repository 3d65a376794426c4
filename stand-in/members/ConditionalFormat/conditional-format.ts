import type { ConditionalStyle, ConditionalFormatPart } from "../../document";
import { HostError, apiNotFound } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { color, requireColor } from "../colors";
import { DOCS, method, object, property, type MemberHost, type Type } from "../host";
import { requireFormula } from "../formulas";
import { range } from "../objects";
import { requireWritable, type SheetRef } from "../refs";

interface FormatRef extends SheetRef {
  readonly id: string;
}
type Custom = Extract<ConditionalFormatPart["rule"], { kind: "custom" }>;

export const ConditionalFormatType: Type<FormatRef> = {
  name: "ConditionalFormat",
  doc: `${DOCS}conditionalformat`,
  check: (ref, host) => void part(ref, host),
  identity: ({ id }) => ({ Id: id }),
  members: {
    id: property(({ id }) => id),
    type: property((ref, host) => typeName(part(ref, host))),
    priority: property(
      (ref, host) => part(ref, host).priority,
      (ref, value, host) => setPriority(ref, value, host),
    ),
    stopIfTrue: property(
      (ref, host) => part(ref, host).stopIfTrue,
      (ref, value, host) => change(ref, host, { stopIfTrue: value === true }),
    ),
    custom: object((ref, host) => {
      custom(ref, host);
      return at(CustomConditionalFormatType, ref);
    }),
    getRange: method((ref, _args, host) => {
      const { ranges } = part(ref, host);
      if (ranges.length !== 1) throw new HostError("InvalidReference");
      return range({ sheet: ref.sheet, rect: ranges[0]! });
    }),
    delete: method((ref, _args, host) => {
      requireWritable(ref.sheet, host, "allowFormatCells");
      const left = host.cells.parts.of(ref.sheet).conditionalFormats.filter(({ id }) => id !== ref.id);
      host.cells.parts.change(ref.sheet, { conditionalFormats: left }, "conditionalFormats");
      return null;
    }),
  },
};

const CustomConditionalFormatType: Type<FormatRef> = {
  name: "CustomConditionalFormat",
  doc: `${DOCS}customconditionalformat`,
  members: {
    rule: object((ref) => at(ConditionalFormatRuleType, ref)),
    format: object((ref) => at(ConditionalRangeFormatType, ref)),
  },
};

const ConditionalFormatRuleType: Type<FormatRef> = {
  name: "ConditionalFormatRule",
  doc: `${DOCS}conditionalformatrule`,
  members: {
    formula: property(
      (ref, host) => custom(ref, host).formula,
      (ref, value, host) => {
        changeRule(ref, host, { formula: requireFormula(value, host) });
      },
    ),
  },
};

const ConditionalRangeFormatType: Type<FormatRef> = {
  name: "ConditionalRangeFormat",
  doc: `${DOCS}conditionalrangeformat`,
  members: {
    fill: object((ref) => at(ConditionalRangeFillType, ref)),
    font: object((ref) => at(ConditionalRangeFontType, ref)),
  },
};

const ConditionalRangeFillType: Type<FormatRef> = {
  name: "ConditionalRangeFill",
  doc: `${DOCS}conditionalrangefill`,
  members: {
    color: property(
      (ref, host) => color(custom(ref, host).style.fill) ?? "",
      (ref, value, host) => changeStyle(ref, host, { fill: requireColor(value) }),
    ),
    clear: method((ref, _args, host) => {
      changeStyle(ref, host, { fill: undefined as never });
      return null;
    }),
  },
};

const ConditionalRangeFontType: Type<FormatRef> = {
  name: "ConditionalRangeFont",
  doc: `${DOCS}conditionalrangefont`,
  members: {
    color: property(
      (ref, host) => color(custom(ref, host).style.color) ?? "",
      (ref, value, host) => changeStyle(ref, host, { color: requireColor(value) }),
    ),
    bold: flag("bold"),
    italic: flag("italic"),
    strikethrough: flag("strikethrough"),
    underline: property(
      (ref, host) => (custom(ref, host).style.underline ? "Single" : "None"),
      (ref, value, host) => {
        if (!["None", "Single", "Double"].includes(value)) throw new HostError("InvalidArgument");
        if (value === "Double") throw apiNotFound("ConditionalRangeFont", "underline(Double)");
        changeStyle(ref, host, { underline: value === "Single" });
      },
    ),
    clear: method((ref, _args, host) => {
      const { fill } = custom(ref, host).style;
      changeRule(ref, host, { style: fill ? { fill } : {} });
      return null;
    }),
  },
};

/** Types of the parts of a custom format, for the catalog. */
export const conditionalFormatParts = [
  CustomConditionalFormatType,
  ConditionalFormatRuleType,
  ConditionalRangeFormatType,
  ConditionalRangeFillType,
  ConditionalRangeFontType,
];

export function conditionalFormat(sheet: string, id: string) {
  return at(ConditionalFormatType, { sheet, id });
}

function flag(key: "bold" | "italic" | "strikethrough") {
  return property<FormatRef>(
    (ref, host) => custom(ref, host).style[key] ?? null,
    (ref, value, host) => changeStyle(ref, host, { [key]: value === true }),
  );
}

/** By id, of each list that a sheet has had: files hold thousands of them, and every one is asked for by its id. */
const byId = new WeakMap<readonly ConditionalFormatPart[], ReadonlyMap<string, ConditionalFormatPart>>();

export function findPart({ sheet, id }: FormatRef, host: MemberHost): ConditionalFormatPart | undefined {
  const all = host.cells.parts.of(sheet).conditionalFormats;
  let known = byId.get(all);
  if (!known) byId.set(all, (known = new Map(all.map((item) => [item.id, item]))));
  return known.get(id);
}

function part(ref: FormatRef, host: MemberHost): ConditionalFormatPart {
  const found = findPart(ref, host);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/** Files hold formulas that are missing, and formulas in extensions; these are read as empty and can't be changed. */
function custom(ref: FormatRef, host: MemberHost): Custom {
  const { rule } = part(ref, host);
  if (rule.kind === "custom") return rule;
  if (typeName({ rule }) === "Custom") return NO_FORMULA;
  throw new HostError("InvalidOperation");
}

const NO_FORMULA: Custom = { kind: "custom", formula: "", style: {} };

function change(ref: FormatRef, host: MemberHost, change: Partial<ConditionalFormatPart>): void {
  requireWritable(ref.sheet, host, "allowFormatCells");
  const conditionalFormats = host.cells.parts
    .of(ref.sheet)
    .conditionalFormats.map((item) => (item.id === ref.id ? { ...item, ...change } : item));
  host.cells.parts.change(ref.sheet, { conditionalFormats }, "conditionalFormats");
}

function changeRule(ref: FormatRef, host: MemberHost, rule: Partial<Custom>): void {
  const before = custom(ref, host);
  if (before === NO_FORMULA) throw new HostError("InvalidOperation");
  change(ref, host, { rule: { ...before, ...rule } });
}

function changeStyle(ref: FormatRef, host: MemberHost, style: Partial<ConditionalStyle>): void {
  const next = Object.fromEntries(Object.entries({ ...custom(ref, host).style, ...style }).filter(([, value]) => value !== undefined));
  changeRule(ref, host, { style: next });
}

/** The others make room, so that each priority is there once. */
function setPriority(ref: FormatRef, value: unknown, host: MemberHost): void {
  requireWritable(ref.sheet, host, "allowFormatCells");
  const parts = [...host.cells.parts.of(ref.sheet).conditionalFormats].sort((a, b) => a.priority - b.priority);
  const priority = Number(value);
  if (!Number.isInteger(priority)) throw new HostError("InvalidArgument");
  const moved = parts.splice(
    parts.findIndex(({ id }) => id === ref.id),
    1,
  )[0]!;
  parts.splice(priority < 0 ? parts.length : Math.min(priority, parts.length), 0, moved);
  host.cells.parts.change(
    ref.sheet,
    { conditionalFormats: parts.map((item, index) => ({ ...item, priority: index })) },
    "conditionalFormats",
  );
}

/** From the names of SpreadsheetML (`cfRule/@type`) to those of the types. */
const OTHER: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  expression: "Custom",
};

function typeName({ rule }: Pick<ConditionalFormatPart, "rule">): string {
  return rule.kind === "custom" ? "Custom" : (OTHER[rule.type] ?? "PresetCriteria");
}
