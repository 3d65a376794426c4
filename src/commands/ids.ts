import type { GroupId } from "../app/use-cases/button";

/** Ids in the manifest. `Office.ribbon.requestUpdate` identifies the controls by them, so both read them from here. */
export const TAB_ID = "Sapa.Tab";
export const groupId = (group: GroupId): string => `Sapa.Group.${capital(group)}`;
export const controlId = (command: string): string => `Sapa.${capital(command)}`;
/** An id may occur once in a manifest, so the same command in the menu of a cell has another. */
export const cellMenuId = (command: string): string => `${controlId(command)}.Cell`;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
