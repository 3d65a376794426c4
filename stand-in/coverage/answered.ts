import { CATALOG } from "../members/catalog";
import type { UsedMember } from "./used-members";

export interface Answer {
  /** "stand-in": by a member's table. "office.js": the library does it itself. Null: not answered. */
  readonly by: "stand-in" | "office.js" | null;
  readonly doc: string;
}

/** Members that office.js carries out itself, or through the pane's own window and services, with the page that says so. */
const BY_LIBRARY: Readonly<Record<string, string>> = {
  load: "https://learn.microsoft.com/javascript/api/office/officeextension.clientobject",
  set: "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model",
  track: "https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects",
  untrack: "https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects",
  toJSON: "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model",
  context: "https://learn.microsoft.com/javascript/api/office/officeextension.clientobject",
  isNullObject: "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties",
  items: "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model",
};

/** Objects outside `Excel.*` that were run through the stand-in by a test, member by member. */
const OFFICE: Readonly<Record<string, readonly string[]>> = {
  "Excel": ["run"],
  "RequestContext": ["workbook", "application", "runtime", "sync"],
  "Office": ["onReady"],
  "Office.Context": ["displayLanguage", "contentLanguage", "document", "requirements", "officeTheme", "platform", "host", "diagnostics"],
  "Office.Document": ["settings", "mode"],
  "Office.Settings": ["get", "set", "remove", "saveAsync"],
  "Office.Addin": ["showAsTaskpane", "hide", "onVisibilityModeChanged", "setStartupBehavior", "getStartupBehavior"],
  "Office.Actions": ["associate"],
  "Office.Ribbon": ["requestUpdate"],
  "Office.AddinCommands.Event": ["completed", "source"],
  "Office.RequirementSetSupport": ["isSetSupported"],
  "CustomFunctions": ["associate"],
  "CustomFunctions.Error": ["constructor", "code", "message"],
  "CustomFunctions.ErrorCode": ["invalidValue", "notAvailable", "divisionByZero", "invalidNumber", "nullReference", "invalidName", "invalidReference"],
};

export function answerFor({ object, member }: UsedMember): Answer {
  const type = CATALOG.find(({ name }) => name === object);
  if (type) {
    const doc = `${type.doc}#excel-excel-${object.toLowerCase()}-${member.toLowerCase()}-member`;
    if (Object.prototype.hasOwnProperty.call(type.members, member) || (member === "getItem" && type.item)) return { by: "stand-in", doc };
    return BY_LIBRARY[member] ? { by: "office.js", doc: BY_LIBRARY[member] } : { by: null, doc };
  }
  const page = `https://learn.microsoft.com/javascript/api/${object.startsWith("CustomFunctions") ? "custom-functions-runtime" : object.startsWith("Office") ? "office" : "excel"}`;
  return { by: OFFICE[object]?.includes(member) ? "office.js" : null, doc: page };
}
