import { documentFromSheets, startHost } from "../node";
import { NEWER_OFFICE_MEMBERS } from "../newer-members";
import type { UsedMember } from "./used-members";

/** Members of `Excel` and `Office` that npm's office.js, without `newer-members.ts`, does not have. */
export async function missingInLibrary(used: readonly UsedMember[]): Promise<{ readonly version: string; readonly missing: readonly string[] }> {
  const { version } = (await import("@microsoft/office-js/package.json")) as { version: string };
  const { Excel, window, close } = await startHost({ document: documentFromSheets([{ name: "A", rows: [] }]), requirementSets: { ExcelApi: "1.17" } });
  const classes = Excel as unknown as Readonly<Record<string, { readonly prototype?: object } | undefined>>;
  const missing = used.filter(({ object, member }) => {
    if (!/^[A-Z]\w*$/.test(object) || NOT_CLASSES.has(object)) return false;
    const { prototype } = classes[object] ?? {};
    return prototype === undefined || !(member in prototype);
  });
  const inOffice = [...used.flatMap(officePath), ...NEWER_OFFICE_MEMBERS.map(({ name }) => name)].filter((path) => !has(window, path));
  close();
  return { version, missing: [...missing.map(({ object, member }) => `${object}.${member}`), ...inOffice] };
}

/** Namespaces, and objects of other parts of the library. */
const NOT_CLASSES: ReadonlySet<string> = new Set(["Excel", "Office", "CustomFunctions", "RequestContext"]);

/** Where the library has an object of its types once it has started; others are arguments of the library's calls. */
const PLACES: Readonly<Record<string, string>> = {
  Office: "Office",
  "Office.Context": "Office.context",
  "Office.Document": "Office.context.document",
  "Office.Addin": "Office.addin",
  "Office.Actions": "Office.actions",
  "Office.Ribbon": "Office.ribbon",
  "Office.RequirementSetSupport": "Office.context.requirements",
  CustomFunctions: "CustomFunctions",
  "CustomFunctions.ErrorCode": "CustomFunctions.ErrorCode",
};

function officePath({ object, member }: UsedMember): string[] {
  const place = PLACES[object];
  return place === undefined ? [] : [`${place}.${member}`];
}

function has(window: object, path: string): boolean {
  let at: unknown = window;
  for (const part of path.split(".")) {
    if (at === null || at === undefined || !(part in Object(at))) return false;
    at = (at as Readonly<Record<string, unknown>>)[part];
  }
  return true;
}
