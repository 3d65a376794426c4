import { documentFromSheets, startHost } from "../node";
import type { UsedMember } from "./used-members";

/** Members of `Excel` that npm's office.js, without `newer-members.ts`, does not have. */
export async function missingInLibrary(used: readonly UsedMember[]): Promise<{ readonly version: string; readonly missing: readonly string[] }> {
  const { version } = (await import("@microsoft/office-js/package.json")) as { version: string };
  const { Excel, close } = await startHost({ document: documentFromSheets([{ name: "A", rows: [] }]), requirementSets: { ExcelApi: "1.17" } });
  const classes = Excel as unknown as Readonly<Record<string, { readonly prototype?: object } | undefined>>;
  const missing = used.filter(({ object, member }) => {
    if (!/^[A-Z]\w*$/.test(object) || NOT_CLASSES.has(object)) return false;
    const { prototype } = classes[object] ?? {};
    return prototype === undefined || !(member in prototype);
  });
  close();
  return { version, missing: missing.map(({ object, member }) => `${object}.${member}`) };
}

/** Namespaces, and objects of other parts of the library. */
const NOT_CLASSES: ReadonlySet<string> = new Set(["Excel", "Office", "CustomFunctions", "RequestContext"]);
