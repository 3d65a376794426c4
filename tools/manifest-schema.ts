/**
 * The order and number of elements in an add-in only manifest, after Microsoft's published schemas (OfficeAppManifestV1_1.xsd,
 * TaskPaneAppVersionOverridesV1_0.xsd, OfficeAppBasicTypesV1_0.xsd; OfficeDev/office-js-docs-pr, docs/overview/schemas/taskpane). `Runtimes`
 * is not in those files: its place and children are those of https://learn.microsoft.com/javascript/api/manifest/host; those of menus and of
 * `Enabled` are in MS-OWEMXML, and `ExtendedOverrides` stands where https://learn.microsoft.com/javascript/api/manifest/extendedoverrides says.
 * Only what our manifest uses is here; anything else is reported as unknown.
 */
interface ElementRule {
  /** Children in order; `?` optional, `+` one or more, `*` any number. */
  readonly children: readonly string[];
}

const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  OfficeApp: {
    children: [
      "Id",
      "AlternateId?",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl?",
      "HighResolutionIconUrl?",
      "SupportUrl?",
      "AppDomains?",
      "Hosts?",
      "Requirements?",
      "DefaultSettings",
      "Permissions",
      "Dictionary?",
      "VersionOverrides?",
      "ExtendedOverrides?",
    ],
  },
  "OfficeApp/DisplayName": { children: ["Override*"] },
  "OfficeApp/Description": { children: ["Override*"] },
  "OfficeApp/IconUrl": { children: ["Override*"] },
  "OfficeApp/HighResolutionIconUrl": { children: ["Override*"] },
  "OfficeApp/Hosts": { children: ["Host+"] },
  "OfficeApp/Requirements": { children: ["Sets?", "Methods?"] },
  Sets: { children: ["Set*"] },
  DefaultSettings: { children: ["SourceLocation"] },
  "DefaultSettings/SourceLocation": { children: ["Override*"] },
  VersionOverrides: { children: ["Description?", "Requirements?", "Hosts?", "Resources?", "WebApplicationInfo?", "EquivalentAddins?"] },
  "VersionOverrides/Hosts": { children: ["Host+"] },
  "Hosts/Host": { children: ["Runtimes?", "AllFormFactors?", "DesktopFormFactor?"] },
  Runtimes: { children: ["Runtime+"] },
  AllFormFactors: { children: ["ExtensionPoint?"] },
  "ExtensionPoint[CustomFunctions]": { children: ["Script", "Page", "Metadata?", "Namespace?"] },
  Script: { children: ["SourceLocation"] },
  Page: { children: ["SourceLocation"] },
  Metadata: { children: ["SourceLocation"] },
  DesktopFormFactor: { children: ["GetStarted?", "FunctionFile?", "ExtensionPoint+"] },
  "ExtensionPoint[PrimaryCommandSurface]": { children: ["OfficeTab*", "CustomTab*"] },
  "ExtensionPoint[ContextMenu]": { children: ["OfficeMenu+"] },
  OfficeMenu: { children: ["Control"] },
  CustomTab: { children: ["Group+", "Label"] },
  Group: { children: ["Label", "Icon", "Control+"] },
  Icon: { children: ["Image+"] },
  "Control[Button]": { children: ["OverriddenByRibbonApi?", "Label", "Supertip", "Icon", "Action", "Enabled?"] },
  "Control[Menu]": { children: ["OverriddenByRibbonApi?", "Label", "Supertip", "Icon", "Items"] },
  Items: { children: ["Item+"] },
  Item: { children: ["OverriddenByRibbonApi?", "Label", "Supertip", "Icon?", "Action", "Enabled?"] },
  Supertip: { children: ["Title", "Description"] },
  // The schema allows a TaskpaneId first, but not beside Runtimes, which our manifest always has:
  // https://learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime.
  "Action[ShowTaskpane]": { children: ["SourceLocation", "Title?"] },
  "Action[ExecuteFunction]": { children: ["FunctionName"] },
  ExtendedOverrides: { children: ["Tokens?"] },
  Resources: { children: ["Images?", "Urls?", "ShortStrings?", "LongStrings?"] },
  Images: { children: ["Image+"] },
  Urls: { children: ["Url+"] },
  Url: { children: ["Override*"] },
  ShortStrings: { children: ["String+"] },
  LongStrings: { children: ["String+"] },
  String: { children: ["Override*"] },
};

/** Longest texts in characters, by the element that holds them. */
export const LONGEST = { ShortStrings: 125, LongStrings: 250, resid: 32, url: 2048 } as const;

/** What is wrong with an element and everything in it, as sentences; none is well. Base manifest hosts are plain names. */
export function schemaFaults(element: Element): string[] {
  const name = element.localName;
  const parent = element.parentElement?.localName ?? "";
  const type = element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
  const rule = ELEMENTS[`${parent}/${name}`] ?? ELEMENTS[`${name}[${type}]`] ?? ELEMENTS[name] ?? { children: [] };
  const children = [...element.children];
  const isBaseHost = name === "Host" && element.hasAttribute("Name");
  const names = children.map((child) => child.localName);
  const pattern = new RegExp(`^${(isBaseHost ? [] : rule.children).map(patternOf).join("")}$`);
  const faults = pattern.test(names.map((child) => `${child};`).join(""))
    ? []
    : [`<${name}> holds [${names.join(", ")}], but must hold [${rule.children.join(", ")}]`];
  return [...faults, ...children.flatMap(schemaFaults)];
}

function patternOf(child: string): string {
  const [, name, times] = /^(\w+)([?+*]?)$/.exec(child)!;
  return `(?:${name};)${times}`;
}
