/** The grid's additions to the engine's own plugins: drawing, editing, and the controls around the cells. */
import type { Plugin, PluginCtor } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { IMenuManagerService, UniverUIPlugin } from "@univerjs/ui";
import { AllowedMenus } from "./menus";

// Each plugin takes options of its own type; together they only share being plugins.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
export type PluginEntry = readonly [PluginCtor<Plugin>, any?];

/** Registered before the engine's own plugins: the user interface must exist when the sheets plugins start. */
export function uiFirst(container: HTMLElement): readonly PluginEntry[] {
  return [
    [UniverDocsPlugin],
    [UniverRenderEnginePlugin],
    [
      UniverUIPlugin,
      {
        container,
        // The header holds the formula bar; Univer's own toolbar is English and is not Excel's ribbon.
        header: true,
        toolbar: false,
        footer: true,
        contextMenu: true,
        disableAutoFocus: true,
        override: [[IMenuManagerService, { useClass: AllowedMenus }]],
      },
    ],
    [UniverDocsUIPlugin],
  ];
}

/** Registered after the engine's own plugins. */
export const UI_AFTER: readonly PluginEntry[] = [
  [
    UniverSheetsUIPlugin,
    {
      formulaBar: true,
      // Its button adds a sheet (`limits.ts`); renaming and moving them is not offered.
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true, addSheetButtonConfig: { show: true } },
      clipboardConfig: { hidePasteOptions: true },
      disableForceStringAlert: true,
      disableForceStringMark: true,
    },
  ],
  [UniverSheetsNumfmtUIPlugin],
  // The help on functions is 350 kB of English.
  [UniverSheetsFormulaUIPlugin, { functionScreenTips: false }],
  [UniverSheetsConditionalFormattingUIPlugin],
  [UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false }],
];
