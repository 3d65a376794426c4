import {
  BooleanNumber,
  DataValidationErrorStyle,
  type DataValidationOperator,
  DataValidationType,
  type IDataValidationRule,
  type IRange,
  type IStyleData,
} from "@univerjs/core";
import { AddDataValidationMutation, DataValidationModel, RemoveDataValidationMutation } from "@univerjs/data-validation";
import {
  IDefinedNamesService,
  type ISetDefinedNameMutationParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Rect } from "../../src/core/model/address";
import type { ConditionalStyle, ConditionalFormatPart, DataValidationPart, DefinedName } from "../document";
import type { DrawnArea } from "./drawn-area";
import type { Engine } from "./engine";
import { irange } from "./layout";
import type { Parts } from "./parts";
import { structuredReferences } from "./structured-references";

/** Shows conditional formats, validations and names in the engine, so that the grid draws them and formulas find them. */
export class Projection {
  /** The names as the engine has them, by id. */
  private given = new Map<string, DefinedName>();

  constructor(
    private readonly engine: Engine,
    private readonly parts: Parts,
    /** Null where no grid draws: names alone matter to formulas. */
    private readonly area: DrawnArea | null,
  ) {
    this.firstNames();
    parts.onWorkbookChange((aspect) => {
      if (aspect === "names") this.names();
    });
    parts.onChange((_sheet, aspect) => {
      if (aspect === "tables" && parts.names.some(({ formula }) => formula.includes("["))) this.names();
    });
    this.followNames();
    if (area === null) return;
    for (const sheet of engine.workbook.getSheetOrders()) {
      if (parts.of(sheet).conditionalFormats.length > 0) this.conditionalFormats(sheet);
      if (parts.of(sheet).dataValidations.length > 0) this.dataValidations(sheet);
    }
    parts.onChange((sheet, aspect) => {
      if (aspect === "conditionalFormats") this.conditionalFormats(sheet);
      if (aspect === "dataValidations") this.dataValidations(sheet);
    });
    area.onChange((sheet) => {
      if (!engine.workbook.getSheetBySheetId(sheet)) return;
      this.conditionalFormats(sheet);
      this.dataValidations(sheet);
    });
  }

  private conditionalFormats(sheet: string): void {
    const place = this.place(sheet);
    const model = this.engine.injector.get(ConditionalFormattingRuleModel);
    for (const { cfId } of [...(model.getSubunitRules(place.unitId, sheet) ?? [])])
      this.engine.run(DeleteConditionalRuleMutation.id, { ...place, cfId });
    // The engine puts each new rule before the earlier ones.
    const rules = this.parts
      .of(sheet)
      .conditionalFormats.filter(isCustom)
      .sort((a, b) => b.priority - a.priority);
    for (const { id, ranges, stopIfTrue, rule } of rules) {
      const drawn = { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: rule.formula, style: styleOf(rule.style) };
      this.engine.run(AddConditionalRuleMutation.id, {
        ...place,
        rule: { cfId: id, ranges: this.drawn(sheet, ranges), stopIfTrue, rule: drawn },
      });
    }
  }

  private dataValidations(sheet: string): void {
    const place = this.place(sheet);
    const model = this.engine.injector.get(DataValidationModel);
    const known = model.getRules(place.unitId, sheet).map(({ uid }) => uid);
    if (known.length > 0) this.engine.run(RemoveDataValidationMutation.id, { ...place, ruleId: known });
    const rule = this.parts.of(sheet).dataValidations.map((part) => validationRule(part, this.drawn(sheet, part.ranges)));
    if (rule.length > 0) this.engine.run(AddDataValidationMutation.id, { ...place, rule });
  }

  /** All at once: the engine goes through all its names for each one that is set, and calculates what uses it. */
  private firstNames(): void {
    for (const item of this.plainNames()) this.given.set(nameId(item), item);
    if (this.given.size === 0) return;
    const { unitId } = this.engine;
    const names = Object.fromEntries([...this.given].map(([id, item]) => [id, definedName(unitId, item)]));
    this.engine.injector.get(IDefinedNamesService).registerDefinedNames(unitId, names);
  }

  /** The engine knows no structured references. */
  private plainNames(): readonly DefinedName[] {
    const { names } = this.parts;
    if (names.length === 0) return names;
    const structured = structuredReferences(this.engine, this.parts);
    return names.map((item) => {
      const formula = structured.inFormula(item.formula, null);
      return formula === item.formula ? item : { ...item, formula };
    });
  }

  private names(): void {
    const { unitId } = this.engine;
    const now = new Map(this.plainNames().map((item) => [nameId(item), item]));
    for (const [id, item] of this.given) if (!now.has(id)) this.engine.run(RemoveDefinedNameMutation.id, definedName(unitId, item), OURS);
    for (const [id, item] of now) {
      const before = this.given.get(id);
      if (before?.formula === item.formula && before.comment === item.comment && before.hidden === item.hidden) continue;
      this.engine.run(SetDefinedNameMutation.id, definedName(unitId, item), OURS);
    }
    this.given = now;
  }

  /** A name whose cells have moved is changed by the engine. */
  private followNames(): void {
    this.engine.after((command, options) => {
      if (command.id !== SetDefinedNameMutation.id || options?.["ours"]) return;
      const { id, formulaOrRefString } = command.params as { id: string; formulaOrRefString: string };
      this.parts.names = this.parts.names.map((item) =>
        nameId(item) === id && this.given.get(id)?.formula === item.formula
          ? { ...item, formula: `=${formulaOrRefString.replace(/^=/, "")}` }
          : item,
      );
      const moved = this.parts.names.find((item) => nameId(item) === id);
      if (moved) this.given.set(id, moved);
    });
  }

  private drawn(sheet: string, ranges: readonly Rect[]): IRange[] {
    return (this.area?.clip(sheet, ranges) ?? []).map(irange);
  }

  private place(sheet: string): { unitId: string; subUnitId: string } {
    return { unitId: this.engine.unitId, subUnitId: sheet };
  }
}

const OURS = { ours: true };

function definedName(unitId: string, item: DefinedName): ISetDefinedNameMutationParam {
  return {
    unitId,
    id: nameId(item),
    name: item.name,
    formulaOrRefString: item.formula.replace(/^=/, ""),
    comment: item.comment ?? "",
    hidden: item.hidden,
    localSheetId: item.scope ?? "AllDefaultWorkbook",
  };
}

function nameId({ name, scope }: DefinedName): string {
  return `${scope ?? ""}!${name.toLowerCase()}`;
}

type CustomFormat = ConditionalFormatPart & { readonly rule: Extract<ConditionalFormatPart["rule"], { kind: "custom" }> };

function isCustom(part: ConditionalFormatPart): part is CustomFormat {
  // Files hold formats without a formula; Excel keeps them and they match nothing.
  return part.rule.kind === "custom" && part.rule.formula.length > 1;
}

function styleOf(given: ConditionalStyle): IStyleData {
  const line = (on: boolean | undefined) => (on === undefined ? undefined : { s: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  const style = {
    bg: given.fill ? { rgb: given.fill } : undefined,
    cl: given.color ? { rgb: given.color } : undefined,
    bl: given.bold ? BooleanNumber.TRUE : undefined,
    it: given.italic ? BooleanNumber.TRUE : undefined,
    ul: line(given.underline),
    st: line(given.strikethrough),
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as IStyleData;
}

const TYPES: Readonly<Record<DataValidationPart["type"], DataValidationType>> = {
  none: DataValidationType.ANY,
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};
const STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

function validationRule(part: DataValidationPart, ranges: IRange[]): IDataValidationRule {
  const { errorAlert, prompt } = part;
  return {
    uid: part.id,
    type: TYPES[part.type],
    ranges,
    allowBlank: part.ignoreBlanks,
    ...(part.operator ? { operator: part.operator as DataValidationOperator } : {}),
    ...(part.formula1 === undefined ? {} : { formula1: part.formula1.replace(/^"(.*)"$/, "$1") }),
    ...(part.formula2 === undefined ? {} : { formula2: part.formula2 }),
    showDropDown: part.inCellDropDown ?? true,
    ...(errorAlert
      ? { showErrorMessage: errorAlert.show, errorStyle: STYLES[errorAlert.style], errorTitle: errorAlert.title, error: errorAlert.message }
      : {}),
    ...(prompt ? { showInputMessage: prompt.show, promptTitle: prompt.title, prompt: prompt.message } : {}),
  };
}
