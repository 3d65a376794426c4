import type { Rect } from "../../../src/core/model/address";
import type { DataValidationPart } from "../../document";
import { intersect } from "../../cells/used-range";
import { subtract } from "../../cells/rects";
import { HostError } from "../../wire/errors";
import { at, isHostObject } from "../../wire/object-model";
import { requireFormula } from "../formulas";
import { DOCS, method, property, type MemberHost, type Type } from "../host";
import { fullAddress, requireSheet, requireWritable, type RangeRef } from "../refs";

const OPERATORS: readonly (readonly [string, string])[] = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
];
const STYLES: readonly (readonly [string, "stop" | "warning" | "information"])[] = [
  ["Stop", "stop"],
  ["Warning", "warning"],
  ["Information", "information"],
];
const TYPES: readonly (readonly [string, DataValidationPart["type"]])[] = [
  ["List", "list"],
  ["WholeNumber", "wholeNumber"],
  ["Decimal", "decimal"],
  ["Date", "date"],
  ["Time", "time"],
  ["TextLength", "textLength"],
  ["Custom", "custom"],
];

export const DataValidationType: Type<RangeRef> = {
  name: "DataValidation",
  doc: `${DOCS}datavalidation`,
  check: requireSheet,
  members: {
    /** `MixedCriteria` where cells of the range have different rules, `None` where none has one. */
    type: property((ref, host) => {
      const here = found(ref, host);
      return here === "mixed" ? "MixedCriteria" : (TYPES.find(([, type]) => type === here?.type)?.[0] ?? "None");
    }),
    rule: property(
      (ref, host) => {
        const here = found(ref, host);
        return here && here !== "mixed" ? ruleOf(here) : {};
      },
      (ref, rule, host) => setRule(ref, rule, host),
    ),
    ignoreBlanks: property(
      (ref, host) => one(ref, host)?.ignoreBlanks ?? true,
      (ref, value, host) => change(ref, host, { ignoreBlanks: value === true }),
    ),
    errorAlert: property(
      (ref, host) => {
        const alert = one(ref, host)?.errorAlert;
        return alert
          ? {
              message: alert.message,
              showAlert: alert.show,
              style: STYLES.find(([, style]) => style === alert.style)![0],
              title: alert.title,
            }
          : { message: "", showAlert: true, style: "Stop", title: "" };
      },
      (ref, { showAlert: show, style, title, message }: Excel.DataValidationErrorAlert, host) => {
        requireShort(title, message);
        change(ref, host, { errorAlert: { show, style: lookup(STYLES, style), title, message } });
      },
    ),
    prompt: property(
      (ref, host) => {
        const prompt = one(ref, host)?.prompt;
        return { message: prompt?.message ?? "", showPrompt: prompt?.show ?? true, title: prompt?.title ?? "" };
      },
      (ref, prompt: Excel.DataValidationPrompt, host) => setPrompt(ref, prompt, host),
    ),
    clear: method((ref, _args, host) => {
      requireWritable(ref.sheet, host);
      host.cells.parts.change(ref.sheet, { dataValidations: without(ref, host) }, "dataValidations");
      return null;
    }),
  },
};

export function dataValidationOf(ref: RangeRef) {
  return at(DataValidationType, { ...ref });
}

function found(ref: RangeRef, host: MemberHost): DataValidationPart | "mixed" | null {
  const touching = host.cells.parts.of(ref.sheet).dataValidations.filter(({ ranges }) => ranges.some((rect) => intersect(rect, ref.rect)));
  if (touching.length === 0) return null;
  const first = touching[0]!;
  const covered = first.ranges.reduce((sum, rect) => sum + size(intersect(rect, ref.rect)), 0);
  return touching.length > 1 || covered < size(ref.rect) ? "mixed" : first;
}

function one(ref: RangeRef, host: MemberHost): DataValidationPart | null {
  const here = found(ref, host);
  return here === "mixed" ? null : here;
}

function size(rect: Rect | null): number {
  return rect ? rect.rowCount * rect.columnCount : 0;
}

/** The validations of the sheet with this range cut out of them. */
function without(ref: RangeRef, host: MemberHost): DataValidationPart[] {
  return host.cells.parts
    .of(ref.sheet)
    .dataValidations.map((part) => ({ ...part, ranges: part.ranges.flatMap((rect) => subtract(rect, ref.rect)) }))
    .filter(({ ranges }) => ranges.length > 0);
}

function setRule(ref: RangeRef, rule: Excel.DataValidationRule, host: MemberHost): void {
  requireWritable(ref.sheet, host);
  const [key, ...more] = Object.keys(rule) as (keyof Excel.DataValidationRule)[];
  if (!key || more.length > 0) throw new HostError("InvalidArgument");
  const type = lookup(TYPES, key.charAt(0).toUpperCase() + key.slice(1));
  const before = one(ref, host);
  const { errorAlert, prompt } = before ?? {};
  const part: DataValidationPart = {
    id: host.cells.parts.newId(),
    ranges: [ref.rect],
    type,
    ignoreBlanks: before?.ignoreBlanks ?? true,
    ...(errorAlert ? { errorAlert } : {}),
    ...(prompt ? { prompt } : {}),
    ...criteria(key, rule, host),
  };
  host.cells.parts.change(ref.sheet, { dataValidations: [...without(ref, host), part] }, "dataValidations");
}

function criteria(key: keyof Excel.DataValidationRule, rule: Excel.DataValidationRule, host: MemberHost): Partial<DataValidationPart> {
  if (key === "list") {
    const { source, inCellDropDown } = rule.list!;
    return { formula1: listSource(source, host), inCellDropDown: inCellDropDown !== false };
  }
  if (key === "custom") return { formula1: requireFormula(rule.custom!.formula, host) };
  const basic = rule[key] as Excel.BasicDataValidation;
  const needsTwo = basic.operator === "Between" || basic.operator === "NotBetween";
  if (basic.formula1 === undefined || (needsTwo && basic.formula2 === undefined)) throw new HostError("InvalidArgument");
  return {
    operator: lookup(OPERATORS, basic.operator),
    formula1: operand(key, basic.formula1, host),
    ...(basic.formula2 === undefined ? {} : { formula2: operand(key, basic.formula2, host) }),
  };
}

function listSource(source: unknown, host: MemberHost): string {
  if (isHostObject(source)) {
    const ref = source.ref as RangeRef;
    return `=${fullAddress(host.cells.sheets.name(ref.sheet), ref.rect)}`;
  }
  const list = String(source);
  if (list === "" || (!list.startsWith("=") && list.length > 255)) throw new HostError("InvalidArgument");
  return list.startsWith("=") ? requireFormula(list, host) : `"${list}"`;
}

function ruleOf(part: DataValidationPart): object {
  if (part.type === "none") return {};
  const name = TYPES.find(([, type]) => type === part.type)![0];
  const key = name.charAt(0).toLowerCase() + name.slice(1);
  if (part.type === "list")
    return { list: { inCellDropDown: part.inCellDropDown ?? true, source: (part.formula1 ?? "").replace(/^"(.*)"$/, "$1") } };
  if (part.type === "custom") return { custom: { formula: part.formula1 ?? "" } };
  const operator = OPERATORS.find(([, value]) => value === (part.operator ?? "between"))![0];
  const formula2 = part.formula2 === undefined ? {} : { formula2: asRead(part.formula2) };
  return { [key]: { formula1: part.formula1 === undefined ? "" : asRead(part.formula1), ...formula2, operator } };
}

function change(ref: RangeRef, host: MemberHost, change: Partial<DataValidationPart>): void {
  requireWritable(ref.sheet, host);
  const found = one(ref, host);
  if (!found) throw new HostError("InvalidOperation");
  const part = { ...found, ...change, id: host.cells.parts.newId(), ranges: [ref.rect] };
  host.cells.parts.change(ref.sheet, { dataValidations: [...without(ref, host), part] }, "dataValidations");
}

/**
 * How long titles and messages may be: the file's limits (ECMA-376 part 1, 18.3.1.32), over which Excel's own dialog does not go either;
 * office.js does not say what becomes of more.
 */
function requireShort(title: string, message: string): void {
  if (title.length > 32 || message.length > 255) throw new HostError("InvalidArgument");
}

/** A prompt needs no rule. */
function setPrompt(ref: RangeRef, { showPrompt, title, message }: Excel.DataValidationPrompt, host: MemberHost): void {
  requireShort(title, message);
  const prompt = { show: showPrompt, title, message };
  if (found(ref, host) !== null) return change(ref, host, { prompt });
  requireWritable(ref.sheet, host);
  const part: DataValidationPart = { id: host.cells.parts.newId(), ranges: [ref.rect], type: "none", ignoreBlanks: true, prompt };
  host.cells.parts.change(ref.sheet, { dataValidations: [...host.cells.parts.of(ref.sheet).dataValidations, part] }, "dataValidations");
}

/**
 * A number, a formula, a range's first cell, or for dates and times an ISO text:
 * https://learn.microsoft.com/javascript/api/excel/excel.datetimedatavalidation#excel-excel-datetimedatavalidation-formula1-member
 */
function operand(key: keyof Excel.DataValidationRule, value: unknown, host: MemberHost): string {
  if (isHostObject(value)) {
    const { sheet, rect } = value.ref as RangeRef;
    return `=${fullAddress(host.cells.sheets.name(sheet), { ...rect, rowCount: 1, columnCount: 1 })}`;
  }
  const text = String(value);
  if (text.startsWith("=")) return requireFormula(text, host);
  const serial = key === "date" || key === "time" ? serialOf(text, host.cells.parts.date1904) : undefined;
  const number = serial ?? (text.trim() === "" ? Number.NaN : Number(text));
  if (!Number.isFinite(number)) throw new HostError("InvalidArgument");
  return String(number);
}

const DAY = 86_400_000;

function serialOf(text: string, date1904: boolean): number | undefined {
  if (!/^\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?$/.test(text)) return undefined;
  const from = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (Date.parse(text.endsWith("Z") || text.length === 10 ? text : `${text}Z`) - from) / DAY;
}

/** As Microsoft's own sample shows what it reads: a number comes back as a formula. */
function asRead(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function lookup<T>(pairs: readonly (readonly [string, T])[], key: unknown): T {
  const found = pairs.find(([name]) => name === key);
  if (!found) throw new HostError("InvalidArgument");
  return found[1];
}
