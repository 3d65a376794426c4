/* eslint-disable office-addins/load-object-before-read -- the rule knows neither collections nor results of calls */
import type { StoreKey } from "../app/ports";
import { runExcel } from "./run";

/**
 * The add-in's stored texts are in custom XML parts, one for each key: they follow the file, have no size limit worth naming (settings have
 * 2 MB in all) and are no sheet that a user deletes. ExcelApi 1.5.
 */
const namespaceOf = (key: StoreKey): string => `urn:ud-af-kmd-sag:${key}`;

export async function readStore(key: StoreKey): Promise<string | undefined> {
  return runExcel(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace(namespaceOf(key)).getOnlyItemOrNullObject();
    part.load({ id: true });
    await context.sync();
    if (part.isNullObject) return undefined;
    const xml = part.getXml();
    await context.sync();
    return textOf(xml.value);
  });
}

export async function writeStore(key: StoreKey, text: string | undefined): Promise<void> {
  await runExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    const parts = customXmlParts.getByNamespace(namespaceOf(key));
    parts.load({ id: true });
    await context.sync();
    const [first, ...more] = parts.items;
    // Two copies of a workbook that were merged may bring two parts; one is enough.
    for (const part of text === undefined ? parts.items : more) part.delete();
    if (text !== undefined) {
      const xml = `<store xmlns="${namespaceOf(key)}">${escape(text)}</store>`;
      if (first === undefined) customXmlParts.add(xml);
      else first.setXml(xml);
    }
    await context.sync();
  });
}

/** XML has no way to write most control characters; JSON and KLE's form hold none unescaped but tab and line feed. */
function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");
}

function textOf(xml: string): string | undefined {
  const inner = /<store\b[^>]*>([^]*)<\/store>/.exec(xml)?.[1];
  return inner
    ?.replace(/&#(?:13|xD);/gi, "\r")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
