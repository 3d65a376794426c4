import { parseRects, rectsText } from "../address";
import { fromFileFormula } from "../formula/file-names";
import type { DataValidationPart } from "../model/parts";
import { cutText, escapeAttribute, escapeText } from "../xml/escape";
import type { TextPatch } from "../xml/patch";
import { attr, booleanAttr, child, childrenOf, descendants, type XmlElement } from "../xml/tree";
import type { SheetFrame } from "./frame";

const TYPES: Readonly<Record<string, DataValidationPart["type"]>> = {
  none: "none",
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

interface FoundValidation {
  readonly part: DataValidationPart;
  readonly element: XmlElement;
}

export function readDataValidations(sheet: XmlElement): DataValidationPart[] {
  return findValidations(sheet).map((found) => found.part);
}

function findValidations(sheet: XmlElement): FoundValidation[] {
  const extension = child(sheet, "extLst");
  const elements: (readonly [string, XmlElement])[] = [
    ...childrenOf(child(sheet, "dataValidations"), "dataValidation").map((e, i) => [String(i), e] as const),
    ...(extension ? [...descendants(extension, "dataValidation")].map((e, i) => [`x14/${i}`, e] as const) : []),
  ];
  return elements.flatMap(([origin, element]) => {
    const type = TYPES[attr(element, "type") ?? "none"];
    if (!type) return [];
    const inExtension = origin.startsWith("x14/");
    const text = (name: string): string | undefined => {
      const e = child(element, name);
      return e && (inExtension ? child(e, "f")?.text : e.text);
    };
    const style = attr(element, "errorStyle") ?? "stop";
    const part: DataValidationPart = {
      id: `dv-${origin}`,
      origin,
      type,
      ranges: parseRects(inExtension ? (child(element, "sqref")?.text ?? "") : (attr(element, "sqref") ?? "")),
      ...(type === "list" || type === "custom" || type === "none" ? {} : { operator: attr(element, "operator") ?? "between" }),
      formula1: readFormula(text("formula1"), type),
      formula2: readFormula(text("formula2"), type),
      ignoreBlanks: booleanAttr(element, "allowBlank"),
      // The file's attribute says the opposite of its name (ECMA-376 18.3.1.32).
      ...(type === "list" ? { inCellDropDown: !booleanAttr(element, "showDropDown") } : {}),
      errorAlert: {
        show: booleanAttr(element, "showErrorMessage"),
        style: style === "warning" || style === "information" ? style : "stop",
        title: attr(element, "errorTitle") ?? "",
        message: attr(element, "error") ?? "",
      },
      prompt: {
        show: booleanAttr(element, "showInputMessage"),
        title: attr(element, "promptTitle") ?? "",
        message: attr(element, "prompt") ?? "",
      },
    };
    return [{ part, element }];
  });
}

/** A literal list without its quotes; a number unchanged; anything else as a formula. */
function readFormula(raw: string | undefined, type: DataValidationPart["type"]): string | undefined {
  if (raw === undefined || raw === "") return undefined;
  if (type === "list" && /^".*"$/s.test(raw)) return raw.slice(1, -1).replace(/""/g, '"');
  return raw.trim() !== "" && Number.isFinite(Number(raw)) ? raw : fromFileFormula(raw);
}

export function writeDataValidations(
  frame: SheetFrame,
  parts: readonly DataValidationPart[],
  fileFormula: (formula: string) => string,
): void {
  const before = findValidations(frame.root);
  const remaining = new Map(parts.flatMap((part) => (part.origin ? [[part.origin, part] as const] : [])));
  const p = frame.prefix;
  frame.patch((patch) => {
    for (const { part, element } of before) {
      const now = remaining.get(part.origin as string);
      if (!now) patch.remove(element);
      else if (JSON.stringify(now) !== JSON.stringify(part)) {
        if (!part.origin?.startsWith("x14/")) patch.replace(element.start, element.end, validationXml(now, p, fileFormula));
        else
          for (const name of ["formula1", "formula2"] as const)
            patchExtensionFormula(patch, element, name, part[name], now[name], fileFormula);
      }
    }
  });
  const added = parts.filter((part) => !before.some((found) => found.part.origin === part.origin));
  const list = frame.child("dataValidations");
  const xml = added.map((part) => validationXml(part, p, fileFormula)).join("");
  if (!list) {
    if (xml) frame.put("dataValidations", `<${p}dataValidations count="${added.length}">${xml}</${p}dataValidations>`);
  } else if (xml) frame.patch((patch) => patch.appendChild(list, xml));
  const after = frame.child("dataValidations");
  if (!after) return;
  if (childrenOf(after, "dataValidation").length === 0) frame.put("dataValidations", undefined);
  else if (before.length !== parts.length || added.length)
    frame.setAttributes("dataValidations", { count: String(childrenOf(after, "dataValidation").length) });
}

/** Only the formulas of a rule in the extension can change; a self-closing one has none. */
function patchExtensionFormula(
  patch: TextPatch,
  rule: XmlElement,
  name: string,
  was: string | undefined,
  now: string | undefined,
  fileFormula: (formula: string) => string,
): void {
  const holder = child(rule, name);
  const element = holder && child(holder, "f");
  if (!element || was === now || now === undefined) return;
  patch.replace(element.openEnd, element.closeStart, escapeText(fileFormula(now)));
}

/** Excel's limits for the texts of a rule. */
const [MOST_TITLE, MOST_MESSAGE] = [32, 255];

function limited(text: string | undefined, length: number): string | undefined {
  return text ? cutText(text, length) : undefined;
}

function validationXml(part: DataValidationPart, p: string, fileFormula: (formula: string) => string): string {
  const type = Object.keys(TYPES).find((name) => TYPES[name] === part.type) as string;
  const alert = part.errorAlert;
  const prompt = part.prompt;
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ["type", type === "none" ? undefined : type],
    ["errorStyle", alert && alert.style !== "stop" ? alert.style : undefined],
    [
      "operator",
      part.operator && part.operator !== "between" && part.type !== "list" && part.type !== "custom" ? part.operator : undefined,
    ],
    ["allowBlank", part.ignoreBlanks ? "1" : undefined],
    ["showDropDown", part.type === "list" && part.inCellDropDown === false ? "1" : undefined],
    ["showInputMessage", prompt?.show ? "1" : undefined],
    ["showErrorMessage", alert === undefined || alert.show ? "1" : undefined],
    ["errorTitle", limited(alert?.title, MOST_TITLE)],
    ["error", limited(alert?.message, MOST_MESSAGE)],
    ["promptTitle", limited(prompt?.title, MOST_TITLE)],
    ["prompt", limited(prompt?.message, MOST_MESSAGE)],
    ["sqref", rectsText(part.ranges)],
  ];
  const text = attributes.map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeAttribute(value)}"`)).join("");
  const formula = (name: string, value: string | undefined): string =>
    value === undefined || value === "" ? "" : `<${p}${name}>${escapeText(formulaText(value, part.type, fileFormula))}</${p}${name}>`;
  return `<${p}dataValidation${text}>${formula("formula1", part.formula1)}${formula("formula2", part.formula2)}</${p}dataValidation>`;
}

/** Throws RangeError for a literal list over Excel's 255 characters: Excel reports such a file as damaged. */
function formulaText(value: string, type: DataValidationPart["type"], fileFormula: (formula: string) => string): string {
  if (value.startsWith("=")) return fileFormula(value);
  if (type !== "list" || /^".*"$/s.test(value)) return value;
  if (value.length > 255) throw new RangeError(`a list of ${value.length} characters does not fit a validation rule (255)`);
  return `"${value.replace(/"/g, '""')}"`;
}
