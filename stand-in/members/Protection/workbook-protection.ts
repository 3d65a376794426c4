import { at } from "../../wire/object-model";
import { DOCS, property, type MemberHost, type Type } from "../host";

/** Protection of the workbook's structure is not kept by `WorkbookDocument`; a workbook in the stand-in has none. */
export const WorkbookProtectionType: Type<null> = {
  name: "WorkbookProtection",
  doc: `${DOCS}workbookprotection`,
  members: { protected: property(() => false) },
};

export const workbookProtection = at<null, MemberHost>(WorkbookProtectionType, null);
