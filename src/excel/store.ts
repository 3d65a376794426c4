/* eslint-disable office-addins/load-object-before-read -- the rule knows neither collections nor results of calls */
import { AppError } from "../app/failures/errors";
import type { BasedOn, Overwritten, StoreKey } from "../app/ports";
import { joinTexts } from "../core/stored/join-texts";
import { runExcel } from "./run";

/**
 * The add-in's stored texts are in custom XML parts, one for each key: they follow the file, have no size limit worth naming (settings have
 * 2 MB in all) and are no sheet that a user deletes. ExcelApi 1.5.
 */
const namespaceOf = (key: StoreKey): string => `urn:ud-af-kmd-sag:${key}`;

/** Two colleagues may each have stored their first at the same moment: all parts are read, as one document. */
export async function readStore(key: StoreKey): Promise<string | undefined> {
  return runExcel(async (context) => {
    const parts = await partsOf(context, key);
    const texts = ask(parts);
    if (parts.length > 0) await context.sync();
    return joinTexts(key, texts());
  });
}

/**
 * Stores a text, in the place of `based`, which it was made from. What somebody else has stored meanwhile is read in the very request that writes:
 * the answer is then what was written over, and the caller joins its change with it. Of several parts none is deleted before what they hold is part
 * of the text.
 * @throws AppError "host" where Excel has not stored what it was given.
 */
export async function writeStore(key: StoreKey, text: string | undefined, based?: BasedOn): Promise<Overwritten | undefined> {
  return runExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    const parts = await partsOf(context, key);
    const before = ask(parts);
    if (parts.length > 1 && based !== undefined) {
      await context.sync();
      const found = joinTexts(key, before());
      if (found !== based.text) return { text: found };
    }
    const [first, ...more] = parts;
    for (const part of text === undefined ? parts : more) part.delete();
    let stored: (() => string[]) | undefined;
    if (text !== undefined) {
      const xml = `<store xmlns="${namespaceOf(key)}">${escape(text)}</store>`;
      if (first === undefined) stored = ask([customXmlParts.add(xml)]);
      else {
        first.setXml(xml);
        stored = ask([first]);
      }
    }
    await context.sync();
    if (stored !== undefined && stored()[0] !== text)
      throw new AppError("host", { detail: `${key}: ${text?.length} letters were not stored` });
    const found = joinTexts(key, before());
    return based === undefined || found === based.text ? undefined : { text: found };
  });
}

async function partsOf(context: Excel.RequestContext, key: StoreKey): Promise<Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(key));
  parts.load({ id: true });
  await context.sync();
  return parts.items;
}

/** Asks for the texts of parts; they are there after the next sync. */
function ask(parts: readonly Excel.CustomXmlPart[]): () => string[] {
  const asked = parts.map((part) => part.getXml());
  return () => asked.flatMap(({ value }) => textOf(value) ?? []);
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
