import type { AnyRef, ObjectTypes } from "../wire/object-model";
import type { MemberHost, Type } from "./host";
import type { SharedRefs } from "./objects";
import { DocumentPropertiesType, WorkbookType } from "./Workbook/workbook";
import { WorksheetCollectionType } from "./Worksheet/worksheet-collection";
import { WorksheetType } from "./Worksheet/worksheet";
import * as besideCells from "./Worksheet/beside-cells";
import { AutoFilterType } from "./Worksheet/auto-filter";
import { WorksheetFreezePanesType } from "./Worksheet/freeze-panes";
import { RangeType } from "./Range/range";
import { RangeAreasType, RangeCollectionType } from "./RangeAreas/range-areas";
import { RangeFormatType } from "./RangeFormat/range-format";
import { RangeFillType } from "./RangeFormat/fill";
import { RangeFontType } from "./RangeFormat/font";
import { RangeBorderCollectionType, RangeBorderType } from "./RangeFormat/borders";
import { FunctionResultType, FunctionsType } from "./Functions/functions";
import { TableType } from "./Table/table";
import { TableCollectionType, TableScopedCollectionType } from "./Table/table-collection";
import { TableColumnCollectionType, TableColumnType } from "./Table/table-columns";
import { TableRowCollectionType, TableRowType } from "./Table/table-rows";
import { NamedItemCollectionType, NamedItemType } from "./NamedItem/named-item-collection";
import { ConditionalFormatCollectionType } from "./ConditionalFormat/conditional-format-collection";
import { ConditionalFormatType, conditionalFormatParts } from "./ConditionalFormat/conditional-format";
import { DataValidationType } from "./DataValidation/data-validation";
import { PageBreakCollectionType, PageBreakType } from "./PageLayout/page-breaks";
import { PageLayoutType, pageLayoutParts } from "./PageLayout/page-layout";
import { WorksheetProtectionType } from "./Protection/worksheet-protection";
import { WorkbookProtectionType } from "./Protection/workbook-protection";
import { ChartCollectionType, ChartType } from "./Chart/chart-collection";
import { ChartFontType } from "./Chart/chart-font";
import * as chartParts from "./Chart/chart-parts";
import * as chartSeries from "./Chart/chart-series";
import { ApplicationType } from "./Application/application";
import { CultureInfoType, DatetimeFormatInfoType, NumberFormatInfoType } from "./Application/culture-info";
import { CustomXmlPartCollectionType, CustomXmlPartScopedCollectionType, CustomXmlPartType } from "./Setting/custom-xml-parts";
import { serviceTypes } from "./services/services";
import { keyedObjectTypes } from "./Setting/settings";

/** A type for each object that tables hand out by name. */
export type SharedTypes = { readonly [Name in keyof SharedRefs]: Type<SharedRefs[Name]> };

const SHARED: SharedTypes = {
  Range: RangeType,
  RangeAreas: RangeAreasType,
  TableColumnCollection: TableColumnCollectionType,
  TableRowCollection: TableRowCollectionType,
  Worksheet: WorksheetType,
};

/** Every object of `Excel` that the stand-in answers for, by its name in the types. */
export const CATALOG: readonly Type<AnyRef>[] = [
  ...Object.values<Type<AnyRef>>(SHARED),
  WorkbookType,
  FunctionsType,
  FunctionResultType,
  DocumentPropertiesType,
  ...keyedObjectTypes,
  WorksheetCollectionType,
  AutoFilterType,
  besideCells.CommentCollectionType,
  besideCells.NoteCollectionType,
  besideCells.ShapeCollectionType,
  besideCells.PivotTableCollectionType,
  WorksheetFreezePanesType,
  RangeCollectionType,
  RangeFormatType,
  RangeFillType,
  RangeFontType,
  RangeBorderCollectionType,
  RangeBorderType,
  TableType,
  TableCollectionType,
  TableScopedCollectionType,
  TableColumnType,
  TableRowType,
  NamedItemCollectionType,
  NamedItemType,
  ConditionalFormatCollectionType,
  ConditionalFormatType,
  ...conditionalFormatParts,
  DataValidationType,
  PageLayoutType,
  PageBreakCollectionType,
  PageBreakType,
  ...pageLayoutParts,
  WorksheetProtectionType,
  WorkbookProtectionType,
  ChartCollectionType,
  ChartType,
  ChartFontType,
  ...Object.values(chartParts),
  ...Object.values(chartSeries),
  ApplicationType,
  CultureInfoType,
  DatetimeFormatInfoType,
  NumberFormatInfoType,
  CustomXmlPartCollectionType,
  CustomXmlPartScopedCollectionType,
  CustomXmlPartType,
];

/** The catalog, and the services that office.js makes by class name. */
export const OBJECT_TYPES: ObjectTypes<MemberHost> = new Map([...CATALOG, ...serviceTypes].map((type) => [type.name, type]));
