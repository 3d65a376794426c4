/** Excel's words for its codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
export const ACCESS_DENIED = { code: "AccessDenied", message: "You cannot perform the requested operation." };
export const INVALID_ARGUMENT = {
  code: "InvalidArgument",
  message: "The argument is invalid or missing or has an incorrect format.",
};
export const INVALID_OPERATION = { code: "InvalidOperation", message: "The operation attempted is invalid on the object." };
export const INVALID_REFERENCE = { code: "InvalidReference", message: "This reference is not valid for the current operation." };
export const MERGED_RANGE_CONFLICT = {
  code: "MergedRangeConflict",
  message:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
};
export const ITEM_ALREADY_EXISTS = { code: "ItemAlreadyExists", message: "The resource being created already exists." };
export const ITEM_NOT_FOUND = { code: "ItemNotFound", message: "The requested resource doesn't exist." };

/** The stand-in's own refusal of a member that it does not answer. */
export function notAnswered(member: string): { code: string; message: string; location: string } {
  return { code: "ApiNotFound", message: `The stand-in does not answer ${member}.`, location: member };
}
