import { CATALOG } from "../members/catalog";
import type { UsedMember } from "./used-members";

/** Members of the catalog that the add-in does not use, by object. */
export function answeredOnly(used: readonly UsedMember[]): { readonly object: string; readonly members: readonly string[] }[] {
  const names = new Set(used.map(({ object, member }) => `${object}.${member}`));
  return CATALOG.map(({ name, members }) => ({
    object: name,
    members: Object.keys(members).filter((member) => !names.has(`${name}.${member}`)),
  }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => a.object.localeCompare(b.object, "en"));
}
