import type { RequestedTab } from "./parts/workbook-writer";
import type { SaveContext } from "./save-context";

export type OrderedTab = RequestedTab & { readonly id: string };

/** The workbook's order. Tabs that are not in the model (chart sheets) stay after the same neighbour. */
export function tabOrder(context: SaveContext, added: ReadonlyMap<string, string>): OrderedTab[] {
  const { workbook, changes, sheets } = context;
  const removed = new Set(changes.removedSheets);
  const original = originalTabs(context);
  const remaining = original.filter((tab) => !removed.has(tab.id));
  if (!changes.workbook.has("sheetOrder") && added.size === 0) return remaining;
  const byId = new Map(remaining.map((tab) => [tab.id, tab]));
  const followers = new Map<string, OrderedTab[]>();
  let last = "";
  for (const tab of original) {
    if (sheets.has(tab.id)) last = tab.id;
    else if (!removed.has(tab.id)) followers.set(last, [...(followers.get(last) ?? []), tab]);
  }
  const order = [...(followers.get("") ?? [])];
  for (const { id, name, visibility } of workbook.sheets) {
    const relationship = added.get(id);
    const tab = byId.get(id) ?? (relationship === undefined ? undefined : { id, tab: undefined, relationship, name, state: visibility });
    if (tab) order.push(tab, ...(followers.get(id) ?? []));
  }
  return order;
}

/** The file's tabs, with changed names and visibility. */
function originalTabs({ file, changes, sheets }: SaveContext): OrderedTab[] {
  const idOfTab = new Map(file.sheets.map((source) => [source.tab, source.id]));
  return file.workbookPart.sheets.map((entry, tab) => {
    const id = idOfTab.get(tab);
    const aspects = id === undefined ? undefined : changes.aspects.get(id);
    const sheet = id === undefined || !aspects ? undefined : sheets.get(id);
    return {
      id: id ?? `tab-${tab}`,
      tab,
      name: aspects?.has("name") ? (sheet?.name ?? entry.name) : entry.name,
      state: aspects?.has("visibility") ? (sheet?.visibility ?? "visible") : entry.state,
    };
  });
}
