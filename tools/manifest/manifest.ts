import type { Command } from "../../src/commands/command";
import { TAB_ID } from "../../src/commands/ids";
import type { Localized } from "../../src/core/text/language";
import { ADD_IN_VERSION } from "../../src/core/version";
import { cellMenuOf, groupsOf } from "./controls";
import { BASE_URL, LOCALES, PRODUCT } from "./product";
import { Resources } from "./resources";
import { SHORTCUT_FILES } from "./shortcuts";
import { write, xml, type Xml } from "./xml";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<!--
  Made by tools/manifest from src/commands: change a command there, and run \`npm run generate\`.
  The address ${BASE_URL} is that of development; \`webpack env baseUrl=https://…\` writes another into dist/manifest.xml.
  Ribbon, texts, icons, shortcuts and functions are compared with the code in tools/manifest/ribbon.test.ts.
-->
`;
const NAMESPACES = {
  xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
};
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

/** The add-in only manifest: https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview. */
export function manifestOf(commands: readonly Command[]): string {
  const root = xml("OfficeApp", { ...NAMESPACES, "xsi:type": "TaskPaneApp" }, [
    xml("Id", {}, PRODUCT.id),
    xml("Version", {}, ADD_IN_VERSION),
    xml("ProviderName", {}, PRODUCT.provider),
    xml("DefaultLocale", {}, LOCALES.da),
    localized("DisplayName", PRODUCT.name),
    localized("Description", PRODUCT.description),
    xml("IconUrl", { DefaultValue: `${BASE_URL}/assets/app-32.png` }),
    xml("HighResolutionIconUrl", { DefaultValue: `${BASE_URL}/assets/app-64.png` }),
    xml("SupportUrl", { DefaultValue: `${BASE_URL}/om.html` }),
    xml("Hosts", {}, [xml("Host", { Name: "Workbook" })]),
    xml("Requirements", {}, [xml("Sets", { DefaultMinVersion: "1.1" }, Object.entries(PRODUCT.requirements).map(requirement))]),
    xml("DefaultSettings", {}, [xml("SourceLocation", { DefaultValue: `${BASE_URL}/taskpane.html` })]),
    xml("Permissions", {}, "ReadWriteDocument"),
    overridesOf(commands),
    xml("ExtendedOverrides", {
      Url: `${BASE_URL}/${SHORTCUT_FILES.da}`,
      ResourcesUrl: `${BASE_URL}/${SHORTCUT_FILES.en}`,
    }),
  ]);
  return HEAD + write(root);
}

function localized(name: string, text: Localized): Xml {
  return xml(name, { DefaultValue: text.da }, [xml("Override", { Locale: LOCALES.en, Value: text.en })]);
}

function requirement([Name, MinVersion]: [string, string]): Xml {
  return xml("Set", { Name, MinVersion });
}

/** Pane, commands and custom functions, all in the page that is the shared runtime. */
function overridesOf(commands: readonly Command[]): Xml {
  const resources = new Resources();
  const pane = resources.url("Pane.Url", "taskpane.html");
  const source = (where: { readonly resid: string }): Xml => xml("SourceLocation", where);
  const functions = xml("ExtensionPoint", { "xsi:type": "CustomFunctions" }, [
    xml("Script", {}, [source(resources.url("Functions.Script", "taskpane.js"))]),
    xml("Page", {}, [source(pane)]),
    xml("Metadata", {}, [source(resources.url("Functions.Metadata", "functions.json", `functions.${LOCALES.en}.json`))]),
    xml("Namespace", resources.text("ShortStrings", "Functions.Namespace", PRODUCT.namespace)),
  ]);
  const tab = xml("CustomTab", { id: TAB_ID }, [
    ...groupsOf(commands, resources),
    xml("Label", resources.text("ShortStrings", "Tab.Label", PRODUCT.name)),
  ]);
  // The schema allows several, Excel shows one entry of an add-in.
  const onCell = commands.flatMap((command) => (command.kind === "function" && command.onCell === true ? [command] : [])).slice(0, 1);
  const host = xml("Host", { "xsi:type": "Workbook" }, [
    xml("Runtimes", {}, [xml("Runtime", { ...pane, lifetime: "long" })]),
    xml("AllFormFactors", {}, [functions]),
    xml("DesktopFormFactor", {}, [
      xml("FunctionFile", pane),
      xml("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, [tab]),
      ...onCell.map((command) => xml("ExtensionPoint", { "xsi:type": "ContextMenu" }, [cellMenuOf(command, resources)])),
    ]),
  ]);
  return xml("VersionOverrides", { xmlns: OVERRIDES, "xsi:type": "VersionOverridesV1_0" }, [xml("Hosts", {}, [host]), resources.toXml()]);
}
