import { parseRects, rectsText } from "../address";
import { fromFileFormula } from "../formula/file-names";
import type { ConditionalStyle } from "../model/cell";
import type { ConditionalFormatPart } from "../model/parts";
import { escapeText } from "../xml/escape";
import { attr, booleanAttr, child, childrenOf, descendants, numberAttr, type XmlElement } from "../xml/tree";
import type { SheetFrame } from "./frame";

/** A rule with its position in the sheet's tree; `origin` is `3/1` (third block, first rule) or `x14/3/1` for an extension. */
interface FoundRule {
  readonly part: ConditionalFormatPart;
  readonly rule: XmlElement;
  readonly block: XmlElement;
  readonly origin: string;
}

export function readConditionalFormats(sheet: XmlElement, styleOf: (dxf: number) => ConditionalStyle): ConditionalFormatPart[] {
  return findRules(sheet, styleOf).map((found) => found.part);
}

function findRules(sheet: XmlElement, styleOf: (dxf: number) => ConditionalStyle): FoundRule[] {
  const found: FoundRule[] = [];
  const linked = new Set<string>(); // rules of the extension that only add to one of the main list
  const extension = child(sheet, "extLst");
  const blocks: (readonly [string, XmlElement])[] = [
    ...childrenOf(sheet, "conditionalFormatting").map((block, i) => [String(i), block] as const),
    ...(extension ? [...descendants(extension, "conditionalFormatting")].map((block, i) => [`x14/${i}`, block] as const) : []),
  ];
  for (const [name, block] of blocks) {
    const inExtension = name.startsWith("x14/");
    childrenOf(block, "cfRule").forEach((rule, j) => {
      if (inExtension && linked.has(attr(rule, "id") ?? "")) return;
      const link = linkedId(rule);
      if (!inExtension && link) linked.add(link);
      const origin = `${name}/${j}`;
      const sqref = inExtension ? (child(block, "sqref")?.text ?? "") : (attr(block, "sqref") ?? "");
      const type = attr(rule, "type") ?? "unknown";
      const formula = child(rule, "formula")?.text;
      found.push({
        rule,
        block,
        origin,
        part: {
          id: `cf-${origin}`,
          ranges: parseRects(sqref),
          priority: numberAttr(rule, "priority") ?? 0,
          stopIfTrue: booleanAttr(rule, "stopIfTrue"),
          origin,
          rule:
            !inExtension && type === "expression" && formula !== undefined
              ? { kind: "custom", formula: fromFileFormula(formula), style: styleOf(numberAttr(rule, "dxfId") ?? -1) }
              : { kind: "other", type },
        },
      });
    });
  }
  return found;
}

function linkedId(rule: XmlElement): string | undefined {
  const extension = child(rule, "extLst");
  return extension && [...descendants(extension, "id")][0]?.text.trim();
}

/** Removes deleted rules, moves those with new ranges, adds new ones. Rules that came with the file keep their XML. */
export function writeConditionalFormats(
  frame: SheetFrame,
  parts: readonly ConditionalFormatPart[],
  dxfFor: (style: ConditionalStyle) => number,
  fileFormula: (formula: string) => string,
): void {
  const before = findRules(frame.root, () => ({}));
  const remaining = new Map(parts.flatMap((part) => (part.origin ? [[part.origin, part] as const] : [])));
  const priorities = newPriorities(parts);
  const origins = new Set(before.map(({ origin }) => origin));
  const added = parts.filter(({ origin }) => !origin || !origins.has(origin));
  const p = frame.prefix;
  const moved: string[] = [];
  frame.patch((patch) => {
    const deleted = before.filter((found) => !remaining.has(found.origin));
    const movedRules = before.filter(({ origin, part }) => {
      const now = remaining.get(origin);
      return now && !origin.startsWith("x14/") && rectsText(now.ranges) !== rectsText(part.ranges) && part.ranges.length > 0;
    });
    const leaving = new Set([...deleted, ...movedRules].map((found) => found.rule));
    const deletedLinks = new Set(deleted.flatMap(({ rule }) => linkedId(rule) ?? []));
    if (deletedLinks.size) {
      for (const rule of descendants(frame.root, "cfRule")) if (deletedLinks.has(attr(rule, "id") ?? "")) leaving.add(rule);
    }
    const blocks = [...descendants(frame.root, "conditionalFormatting")];
    for (const block of blocks) {
      const rules = childrenOf(block, "cfRule");
      if (rules.length > 0 && rules.every((rule) => leaving.has(rule))) patch.remove(block);
      else for (const rule of rules) if (leaving.has(rule)) patch.remove(rule);
    }
    for (const found of before) {
      const now = remaining.get(found.origin);
      const priority = now && priorities.get(now);
      if (!now || priority === undefined) continue;
      if (leaving.has(found.rule)) {
        const raw = withFormula(frame.text, found, now, fileFormula).replace(/(\spriority\s*=\s*)(["'])\d+\2/, `$1"${priority}"`);
        moved.push(`<${p}conditionalFormatting sqref="${rectsText(now.ranges)}">${raw}</${p}conditionalFormatting>`);
      } else {
        if (numberAttr(found.rule, "priority") !== priority) patch.setAttribute(found.rule, "priority", String(priority));
        const formula = changedFormula(found, now, fileFormula);
        if (formula) patch.replace(formula.element.openEnd, formula.element.closeStart, formula.text);
      }
    }
  });
  dropEmptyExtension(frame);
  for (const xml of moved) frame.insert("conditionalFormatting", xml);
  for (const part of added) {
    if (part.rule.kind !== "custom") throw new Error(`a conditional format of type ${part.rule.type} can't be created, only preserved`);
    const dxf = dxfFor(part.rule.style);
    frame.insert(
      "conditionalFormatting",
      `<${p}conditionalFormatting sqref="${rectsText(part.ranges)}">` +
        `<${p}cfRule type="expression" dxfId="${dxf}" priority="${priorities.get(part)}"${part.stopIfTrue ? ' stopIfTrue="1"' : ""}>` +
        `<${p}formula>${escapeText(fileFormula(part.rule.formula))}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
    );
  }
}

/** A formula that was set, or that followed a renamed or deleted sheet: its element and the new text. */
function changedFormula(
  { rule, part }: FoundRule,
  now: ConditionalFormatPart,
  fileFormula: (formula: string) => string,
): { element: XmlElement; text: string } | undefined {
  const element = child(rule, "formula");
  if (!element || part.rule.kind !== "custom" || now.rule.kind !== "custom" || part.rule.formula === now.rule.formula) return undefined;
  return { element, text: escapeText(fileFormula(now.rule.formula)) };
}

function withFormula(source: string, found: FoundRule, now: ConditionalFormatPart, fileFormula: (formula: string) => string): string {
  const { start, end } = found.rule;
  const formula = changedFormula(found, now, fileFormula);
  return formula
    ? source.slice(start, formula.element.openEnd) + formula.text + source.slice(formula.element.closeStart, end)
    : source.slice(start, end);
}

/** Increasing numbers in the given order, with as few changes to the file as possible. New rules go first among equals. */
function newPriorities(parts: readonly ConditionalFormatPart[]): Map<ConditionalFormatPart, number> {
  const order = [...parts].sort((a, b) => a.priority - b.priority || Number(a.origin !== undefined) - Number(b.origin !== undefined));
  const result = new Map<ConditionalFormatPart, number>();
  let last = 0;
  let lastGiven: number | undefined;
  for (const part of order) {
    // Some files have the same number twice; those stay equal.
    const same = part.origin !== undefined && lastGiven === part.priority;
    const priority = same ? last : Math.max(last + 1, part.origin !== undefined ? part.priority : 1);
    result.set(part, priority);
    lastGiven = part.origin !== undefined ? part.priority : undefined;
    last = priority;
  }
  return result;
}

/** An extension element must not contain an empty list. */
function dropEmptyExtension(frame: SheetFrame): void {
  const extension = frame.child("extLst");
  if (!extension) return;
  const list = [...descendants(extension, "conditionalFormattings")].find((l) => l.children.length === 0);
  const ext = list && extension.children.find((e) => e.children.includes(list));
  if (!ext) return;
  frame.patch((patch) => patch.remove(extension.children.length === 1 ? extension : ext));
}
