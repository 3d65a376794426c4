import type { Changes, WorkbookAspect as FileAspect } from "../../xlsx/model/changes";
import { openWorkbook as openFile, type OpenedFile } from "../../xlsx/open";
import { saveWorkbook as saveFile } from "../../xlsx/save";
import type { ChangeLog, WorkbookDocument } from "../document";
import { fromDocument } from "./from-engine";
import { splitSettings } from "./settings";
import { toDocument } from "./to-engine";

/** The namespace of the add-in's custom functions. */
const CUSTOM_FUNCTIONS = ["SAPA"];

export interface OpenedWorkbook {
  readonly document: WorkbookDocument;
  readonly file: OpenedFile;
}

/** Opens an .xlsx or .xlsm file for the stand-in. Throws `WorkbookFileError`. */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  const opened = openFile(bytes);
  return { document: toDocument(opened), file: opened.file };
}

/** The ending under which Excel opens what is saved. */
export function endingOf({ file }: OpenedWorkbook): ".xlsx" | ".xlsm" {
  return file.workbookPart.macroEnabled ? ".xlsm" : ".xlsx";
}

/** The opened file with `changes` applied. */
export function saveWorkbook({ file }: OpenedWorkbook, document: WorkbookDocument, changes: ChangeLog): Uint8Array {
  const settings = splitSettings(file.customXml);
  return saveFile(file, fromDocument(document, settings.id), toFileChanges(changes), { customFunctions: CUSTOM_FUNCTIONS });
}

function toFileChanges(changes: ChangeLog): Changes {
  const aspects = [...changes.workbook].map((aspect): FileAspect => (aspect === "settings" ? "customXmlParts" : aspect));
  return { ...pick(changes), workbook: new Set(aspects) };
}

/** The recorder has more members than the log. */
function pick({ addedSheets, removedSheets, values, styles, aspects, movedSheets }: ChangeLog): Omit<Changes, "workbook"> {
  return { addedSheets, removedSheets, values, styles, aspects, ...(movedSheets ? { movedSheets } : {}) };
}
