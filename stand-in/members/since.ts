/** Made by `npx tsx stand-in/coverage/main.ts` from the types: the minor version of ExcelApi that a member came with, where it is after 1.12. */
export const SINCE: Readonly<Record<string, number>> = {
  "ConditionalFormatCollection.getItemOrNullObject": 14,
  "NoteCollection.getCount": 18,
  "Range.getMergedAreasOrNullObject": 13,
  "Table.resize": 13,
  "TableScopedCollection.getItemOrNullObject": 14,
  "Worksheet.notes": 18,
  "Worksheet.onNameChanged": 17,
  "WorksheetCollection.onNameChanged": 17,
};
