import type { CellLook, ConditionalFormatPart } from "../../stand-in/document";
import { fromFileFormula, toFileFormula } from "../formula/file-names";
import { parseRects, rectsText } from "../formula/ref";
import { escapeText } from "../xml/escape";
import { attr, booleanAttr, child, childrenOf, descendants, numberAttr, type XmlElement } from "../xml/tree";
import type { SheetFrame } from "./frame";

/** A rule with its place in the sheet's tree; `origin` is `3/1` (third block, first rule) or `x14/3/1` for an extension. */
interface FoundRule {
  readonly part: ConditionalFormatPart;
  readonly rule: XmlElement;
  readonly block: XmlElement;
  readonly origin: string;
}

export function readConditionalFormats(sheet: XmlElement, look: (dxf: number) => CellLook): ConditionalFormatPart[] {
  return findRules(sheet, look).map((found) => found.part);
}

function findRules(sheet: XmlElement, look: (dxf: number) => CellLook): FoundRule[] {
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
              ? { kind: "custom", formula: fromFileFormula(formula), look: look(numberAttr(rule, "dxfId") ?? -1) }
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

/** Takes away what is gone, moves what has new ranges, adds ours. Rules that came with the file keep their XML. */
export function writeConditionalFormats(
  frame: SheetFrame,
  parts: readonly ConditionalFormatPart[],
  dxfFor: (look: CellLook) => number,
): void {
  const noLook = (): CellLook => ({});
  const before = findRules(frame.root, noLook);
  const kept = new Map(parts.flatMap((part) => (part.origin ? [[part.origin, part] as const] : [])));
  const priorities = newPriorities(parts);
  const added = parts.filter((part) => !part.origin || !before.some((found) => found.origin === part.origin));
  const p = frame.prefix;
  const moved: string[] = [];
  frame.patch((patch) => {
    const gone = before.filter((found) => !kept.has(found.origin));
    const movedRules = before.filter(({ origin, part }) => {
      const now = kept.get(origin);
      return now && !origin.startsWith("x14/") && rectsText(now.ranges) !== rectsText(part.ranges) && part.ranges.length > 0;
    });
    const leaving = new Set([...gone, ...movedRules].map((found) => found.rule));
    const goneLinks = new Set(gone.flatMap(({ rule }) => linkedId(rule) ?? []));
    if (goneLinks.size) {
      for (const rule of descendants(frame.root, "cfRule")) if (goneLinks.has(attr(rule, "id") ?? "")) leaving.add(rule);
    }
    const blocks = [...descendants(frame.root, "conditionalFormatting")];
    for (const block of blocks) {
      const rules = childrenOf(block, "cfRule");
      if (rules.length > 0 && rules.every((rule) => leaving.has(rule))) patch.remove(block);
      else for (const rule of rules) if (leaving.has(rule)) patch.remove(rule);
    }
    for (const found of before) {
      const now = kept.get(found.origin);
      const priority = now && priorities.get(now);
      if (!now || priority === undefined) continue;
      if (leaving.has(found.rule)) {
        const raw = withFormula(frame.text, found, now).replace(/(\spriority\s*=\s*)(["'])\d+\2/, `$1"${priority}"`);
        moved.push(`<${p}conditionalFormatting sqref="${rectsText(now.ranges)}">${raw}</${p}conditionalFormatting>`);
      } else {
        if (numberAttr(found.rule, "priority") !== priority) patch.setAttribute(found.rule, "priority", String(priority));
        const formula = changedFormula(found, now);
        if (formula) patch.replace(formula.element.openEnd, formula.element.closeStart, formula.text);
      }
    }
  });
  dropEmptyExtension(frame);
  for (const xml of moved) frame.insert("conditionalFormatting", xml);
  for (const part of added) {
    if (part.rule.kind !== "custom") throw new Error(`a conditional format of type ${part.rule.type} can't be made, only kept`);
    const dxf = dxfFor(part.rule.look);
    frame.insert(
      "conditionalFormatting",
      `<${p}conditionalFormatting sqref="${rectsText(part.ranges)}">` +
        `<${p}cfRule type="expression" dxfId="${dxf}" priority="${priorities.get(part)}"${part.stopIfTrue ? ' stopIfTrue="1"' : ""}>` +
        `<${p}formula>${escapeText(toFileFormula(part.rule.formula))}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
    );
  }
}

/** Where the rule's formula has followed a sheet that was renamed or deleted, or was set anew: its element and what goes in. */
function changedFormula({ rule, part }: FoundRule, now: ConditionalFormatPart): { element: XmlElement; text: string } | undefined {
  const element = child(rule, "formula");
  if (!element || part.rule.kind !== "custom" || now.rule.kind !== "custom" || part.rule.formula === now.rule.formula) return undefined;
  return { element, text: escapeText(toFileFormula(now.rule.formula)) };
}

function withFormula(source: string, found: FoundRule, now: ConditionalFormatPart): string {
  const { start, end } = found.rule;
  const formula = changedFormula(found, now);
  return formula
    ? source.slice(start, formula.element.openEnd) + formula.text + source.slice(formula.element.closeStart, end)
    : source.slice(start, end);
}

/** Increasing numbers in the given order, moving those that came with the file as little as may be. Ours go first among equals. */
function newPriorities(parts: readonly ConditionalFormatPart[]): Map<ConditionalFormatPart, number> {
  const order = [...parts].sort((a, b) => a.priority - b.priority || Number(a.origin !== undefined) - Number(b.origin !== undefined));
  const result = new Map<ConditionalFormatPart, number>();
  let last = 0;
  let lastGiven: number | undefined;
  for (const part of order) {
    // Files with the same number twice are met; two that came so stay so.
    const same = part.origin !== undefined && lastGiven === part.priority;
    const priority = same ? last : Math.max(last + 1, part.origin !== undefined ? part.priority : 1);
    result.set(part, priority);
    lastGiven = part.origin !== undefined ? part.priority : undefined;
    last = priority;
  }
  return result;
}

/** An extension element must not be left with an empty list in it. */
function dropEmptyExtension(frame: SheetFrame): void {
  const extension = frame.child("extLst");
  if (!extension) return;
  const list = [...descendants(extension, "conditionalFormattings")].find((l) => l.children.length === 0);
  const ext = list && extension.children.find((e) => e.children.includes(list));
  if (!ext) return;
  frame.patch((patch) => patch.remove(extension.children.length === 1 ? extension : ext));
}
