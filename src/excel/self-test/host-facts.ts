import type { HostFacts, Json } from "../../app/self-test/recording";
import { tried } from "./question";

/** Requirement sets that the add-in or a question goes by, with versions from the highest down. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: Array.from({ length: 25 }, (_, index) => `1.${25 - index}`),
  ExcelApiOnline: ["1.2", "1.1"],
  ExcelApiDesktop: ["1.4", "1.3", "1.2", "1.1"],
  SharedRuntime: ["1.2", "1.1"],
  CustomFunctionsRuntime: ["1.5", "1.4", "1.3", "1.2", "1.1"],
  RibbonApi: ["1.2", "1.1"],
  KeyboardShortcuts: ["1.1"],
  DialogApi: ["1.2", "1.1"],
};

/** Which Excel this is. Reads nothing of the workbook. */
export async function hostFacts(): Promise<HostFacts> {
  const { context } = Office;
  // office.js has no diagnostics where a host gives none.
  const { host, platform, version } = (context.diagnostics as Office.ContextInformation | undefined) ?? {
    host: "",
    platform: "",
    version: "",
  };
  return {
    host: String(host),
    platform: String(platform),
    version,
    displayLanguage: context.displayLanguage,
    contentLanguage: context.contentLanguage,
    sets: Object.fromEntries(
      Object.entries(SETS).map(([name, versions]) => [
        name,
        versions.find((each) => context.requirements.isSetSupported(name, each)) ?? "",
      ]),
    ),
    culture: await tried(culture),
  };
}

async function culture(): Promise<Json> {
  return Excel.run(async (context) => {
    const { cultureInfo } = context.application;
    cultureInfo.load({ name: true });
    cultureInfo.numberFormat.load({ numberDecimalSeparator: true, numberGroupSeparator: true });
    cultureInfo.datetimeFormat.load({ dateSeparator: true, shortDatePattern: true, longDatePattern: true });
    await context.sync();
    const { name, numberFormat, datetimeFormat } = cultureInfo;
    return {
      name,
      decimal: numberFormat.numberDecimalSeparator,
      group: numberFormat.numberGroupSeparator,
      dateSeparator: datetimeFormat.dateSeparator,
      shortDate: datetimeFormat.shortDatePattern,
      longDate: datetimeFormat.longDatePattern,
    };
  });
}
