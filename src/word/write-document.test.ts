import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { planPapers } from "../core/reports/papers/plan-papers";
import type { Paper } from "../core/reports/papers/paper";
import { reportInput } from "../core/reports/testing/fixture";
import { LANGUAGES } from "../core/text/language";
import { writeDocument } from "./write-document";

async function partsOf(paper: Paper, language: "da" | "en" = "da"): Promise<Record<string, string>> {
  const files = unzipSync(await writeDocument(paper, language));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Texts of the paragraphs of a style, in their order. */
function styled(xml: string, style: string): string[] {
  const found: string[] = [];
  for (const [paragraph] of xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs))
    if (paragraph.includes(`<w:pStyle w:val="${style}"/>`))
      found.push([...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(""));
  return found;
}

it.each(LANGUAGES)(
  "a folder is a Word file of well-formed parts with real headings, repeated table headings and footers (%s)",
  async (language) => {
    const { folder } = planPapers(reportInput(language));
    const parts = await partsOf(folder, language);
    for (const [name, text] of Object.entries(parts))
      if (/\.(?:xml|rels)$/.test(name)) expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow();
    const xml = parts["word/document.xml"]!;
    expect(styled(xml, "Title")).toEqual([folder.title]);
    expect(styled(xml, "Heading1")).toEqual([folder.contents, ...folder.chapters.map(({ heading }) => heading)]);
    const titles = folder.chapters.flatMap(({ parts: of }) =>
      of.flatMap((part) => ("title" in part && part.title !== "" && part.kind !== "drawing" ? [part.title] : [])),
    );
    expect(styled(xml, "Heading2").map(unescaped)).toEqual(titles);
    const tables = xml.match(/<w:tbl>/g)!.length;
    expect(tables).toBeGreaterThan(10);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    // The contents lead to each chapter.
    for (let i = 1; i <= folder.chapters.length; i++) {
      expect(xml).toContain(`w:anchor="kapitel${i}"`);
      expect(xml).toContain(`w:name="kapitel${i}"`);
    }
    expect(Object.keys(parts).filter((name) => /footer\d\.xml$/.test(name)).length).toBeGreaterThan(0);
  },
);

it("what stands in cells is text, whatever it looks like", async () => {
  const text = '=1+1 <w:p/> & "x" \u0007';
  const xml = (
    await partsOf({
      file: "a.docx",
      title: text,
      subtitle: "-",
      about: [],
      chapters: [{ heading: "K", parts: [{ kind: "list", title: "L", items: [text], empty: "" }] }],
    })
  )["word/document.xml"]!;
  expect(() => new SaxesParser({ xmlns: true }).write(xml).close()).not.toThrow();
  expect(unescaped(xml)).toContain('=1+1 <w:p/> & "x"');
});

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

it("a total is of the figures that are known; those that stand as words are no number", async () => {
  const row = (name: string, count: number | string) => ({ name: { value: name }, count: { value: count } });
  const columns = [
    { key: "name", label: "Navn", format: "text" as const },
    { key: "count", label: "Antal", format: "count" as const },
  ];
  const table = { kind: "table" as const, title: "Tabel", columns, empty: "", total: "I alt" };
  const parts = [{ ...table, rows: [row("A", 1_200), row("B", "kan ikke vurderes"), row("C", 34)] }];
  const paper: Paper = { file: "a.docx", title: "A", subtitle: "B", about: [], chapters: [{ heading: "C", parts }] };
  const xml = (await partsOf(paper))["word/document.xml"]!;
  expect(xml).toContain(">1.234<");
  expect(xml).not.toContain("NaN");
});

it("drawings are put in as pictures with a text for those who don't see them, no larger than the page; without somebody who draws there are none", async () => {
  const { folder } = planPapers(reportInput("da"));
  const drawings = folder.chapters.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "drawing" ? [part] : [])));
  // The waves in time, and what depends on KMD Sag.
  expect(drawings).toHaveLength(2);
  const png = new Uint8Array([137, 80, 78, 71]);
  const seen: number[] = [];
  const files = unzipSync(
    await writeDocument(folder, "da", ({ width }) => {
      seen.push(width);
      return Promise.resolve(png);
    }),
  );
  expect(seen).toHaveLength(drawings.flatMap(({ pages }) => pages).length);
  const xml = strFromU8(files["word/document.xml"]!);
  expect(xml.match(/<wp:docPr [^>]*descr="(?:Tidslinje: |Tegning med KMD Sag til venstre)/g)).toHaveLength(seen.length);
  for (const [, cx, cy] of xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)) {
    // 170 by 257 millimetres between the margins; 36,000 units each.
    expect(Number(cx)).toBeLessThanOrEqual(170 * 36_000);
    expect(Number(cy)).toBeLessThanOrEqual(240 * 36_000);
  }
  expect(Object.keys(unzipSync(await writeDocument(folder, "da"))).filter((name) => name.startsWith("word/media/"))).toEqual([]);
});
