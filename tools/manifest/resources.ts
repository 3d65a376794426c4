import type { Localized } from "../../src/core/text/language";
import { BASE_URL, LOCALES } from "./product";
import { xml, type Xml } from "./xml";

/** Where a text may stand: labels and headings are short, tips are long. */
export type TextKind = "ShortStrings" | "LongStrings";

/** The resources that elements refer to, gathered as they are referred to. Each gives the attribute of the reference. */
export class Resources {
  private readonly lists = {
    Images: new Map<string, Xml>(),
    Urls: new Map<string, Xml>(),
    ShortStrings: new Map<string, Xml>(),
    LongStrings: new Map<string, Xml>(),
  };

  text(kind: TextKind, id: string, text: Localized): { readonly resid: string } {
    const override = xml("bt:Override", { Locale: LOCALES.en, Value: text.en });
    this.lists[kind].set(id, xml("bt:String", { id, DefaultValue: text.da }, [override]));
    return { resid: id };
  }

  /** `path`, from the add-in's root; `english` where there is another for English. */
  url(id: string, path: string, english?: string): { readonly resid: string } {
    const override = english === undefined ? [] : [xml("bt:Override", { Locale: LOCALES.en, Value: `${BASE_URL}/${english}` })];
    this.lists.Urls.set(id, xml("bt:Url", { id, DefaultValue: `${BASE_URL}/${path}` }, override));
    return { resid: id };
  }

  /** `<Icon>` with a picture of each size. */
  icon(id: string, icon: string, sizes: readonly number[]): Xml {
    const images = sizes.map((size) => {
      const resid = `Icon.${id}.${size}`;
      this.lists.Images.set(resid, xml("bt:Image", { id: resid, DefaultValue: `${BASE_URL}/assets/${icon}-${size}.png` }));
      return xml("bt:Image", { size: String(size), resid });
    });
    return xml("Icon", {}, images);
  }

  toXml(): Xml {
    const lists = Object.entries(this.lists).map(([list, entries]) => xml(`bt:${list}`, {}, [...entries.values()]));
    return xml("Resources", {}, lists);
  }
}
