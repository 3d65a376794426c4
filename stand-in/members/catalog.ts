import type { AnyRef, ObjectType } from "../wire/object-model";
import type { MemberHost } from "./host";
import { DocumentPropertiesType, workbook } from "./Workbook/workbook";
import { WorksheetCollectionType } from "./Worksheet/worksheet-collection";
import { WorksheetType } from "./Worksheet/worksheet";
import * as besideCells from "./Worksheet/beside-cells";
import { AutoFilterType } from "./Worksheet/auto-filter";
import { WorksheetFreezePanesType } from "./Worksheet/freeze-panes";
import { RangeType } from "./Range/range";
import { RangeAreasType, RangeCollectionType } from "./RangeAreas/range-areas";
import { RangeFormatType } from "./RangeFormat/range-format";
import { RangeFillType } from "./RangeFormat/fill";
import { rangeFontType } from "./RangeFormat/font";
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
import { PageLayoutType, pageLayoutParts } from "./PageLayout/page-layout";
import { WorksheetProtectionType } from "./Protection/worksheet-protection";
import { WorkbookProtectionType } from "./Protection/workbook-protection";
import { ChartCollectionType, ChartType } from "./Chart/chart-collection";
import { ChartFontType } from "./Chart/chart-font";
import * as chartParts from "./Chart/chart-parts";
import * as chartSeries from "./Chart/chart-series";
import { ApplicationType, RuntimeType } from "./Application/application";
import { CustomXmlPartCollectionType, CustomXmlPartScopedCollectionType, CustomXmlPartType } from "./Setting/custom-xml-parts";
import { keyedTypes } from "./Setting/settings";

/** Every object of `Excel` that the stand-in answers for, by its name in the types. */
export const CATALOG: readonly ObjectType<AnyRef, MemberHost>[] = [
  workbook.type,
  FunctionsType,
  FunctionResultType,
  DocumentPropertiesType,
  ...keyedTypes(),
  WorksheetCollectionType,
  WorksheetType,
  AutoFilterType,
  besideCells.CommentCollectionType,
  besideCells.NoteCollectionType,
  besideCells.ShapeCollectionType,
  besideCells.PivotTableCollectionType,
  WorksheetFreezePanesType,
  RangeType,
  RangeAreasType,
  RangeCollectionType,
  RangeFormatType,
  RangeFillType,
  rangeFontType(),
  RangeBorderCollectionType,
  RangeBorderType,
  TableType,
  TableCollectionType,
  TableScopedCollectionType,
  TableColumnCollectionType,
  TableColumnType,
  TableRowCollectionType,
  TableRowType,
  NamedItemCollectionType,
  NamedItemType,
  ConditionalFormatCollectionType,
  ConditionalFormatType,
  ...conditionalFormatParts,
  DataValidationType,
  PageLayoutType,
  ...pageLayoutParts,
  WorksheetProtectionType,
  WorkbookProtectionType,
  ChartCollectionType,
  ChartType,
  ChartFontType,
  ...Object.values(chartParts),
  ...Object.values(chartSeries),
  ApplicationType,
  RuntimeType,
  CustomXmlPartCollectionType,
  CustomXmlPartScopedCollectionType,
  CustomXmlPartType,
];
