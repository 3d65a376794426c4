import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
} from "docx";
import type { Chapter, Paper } from "../core/reports/papers/paper";
import type { Language } from "../core/text/language";
import { BULLETS, partBlocks } from "./blocks";
import { drawAll, NOTHING_DRAWN, type Drawn, type DrawPng } from "./drawings";
import { ACCENT, FONT, INK, QUIET } from "./style";
import { TEXT_WIDTH } from "./tables";

const WORDS = {
  page: { da: "Side", en: "Page" },
  of: { da: "af", en: "of" },
} as const;
const LOCALES = { da: "da-DK", en: "en-GB" } as const;
/** Twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1_134;

/**
 * A document as a Word file (.docx): a cover, contents that lead to the chapters, and each chapter on a page of its own. Real styles and headings.
 * @param draw makes a PNG of a drawing; without it drawings are left out.
 */
export async function writeDocument(paper: Paper, language: Language, draw?: DrawPng): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subtitle, chapters } = paper;
  const drawn = draw === undefined ? NOTHING_DRAWN : await drawAll(paper, draw);
  const file = new Document({
    title,
    subject: subtitle,
    creator: "Ud af KMD Sag",
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 21, color: INK, language: { value: LOCALES[language] } },
          paragraph: { spacing: { after: 100 } },
        },
        title: { run: { size: 60, bold: true, color: ACCENT }, paragraph: { spacing: { before: 3_600, after: 160 } } },
        heading1: { run: { size: 34, bold: true, color: ACCENT }, paragraph: { spacing: { before: 0, after: 160 }, keepNext: true } },
        heading2: { run: { size: 25, bold: true, color: ACCENT }, paragraph: { spacing: { before: 260, after: 90 }, keepNext: true } },
      },
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        footers: { default: footer(title, language), first: new Footer({ children: [new Paragraph({ text: "" })] }) },
        children: [...cover(paper), ...contents(paper), ...chapters.flatMap((chapter, i) => chapterBlocks(chapter, i, language, drawn))],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function cover({ title, subtitle, about }: Paper): Paragraph[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    new Paragraph({ spacing: { after: 600 }, children: [new TextRun({ text: subtitle, size: 32, color: INK })] }),
    ...about.map((line) => new Paragraph({ children: [new TextRun({ text: line, color: QUIET })] })),
  ];
}

/**
 * Word's own table of contents, written with the chapters' names and links, so that Word need not ask to update it; the page numbers come when the
 * user updates it.
 */
function contents({ contents: title, chapters }: Paper): FileChild[] {
  if (title === undefined) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, children: [new TextRun(title)] }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: "1-1",
      beginDirty: false,
      tabLeader: "none",
      cachedEntries: chapters.map(({ heading }, i) => ({ title: heading, level: 1, href: anchorOf(i) })),
    }),
  ];
}

function anchorOf(chapter: number): string {
  return `kapitel${chapter + 1}`;
}

function chapterBlocks({ heading, lead, parts }: Chapter, at: number, language: Language, drawn: Drawn): FileChild[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      children: [new Bookmark({ id: anchorOf(at), children: [new TextRun({ text: heading })] })],
    }),
    ...(lead === undefined ? [] : [new Paragraph({ text: lead })]),
    ...parts.flatMap((part) => partBlocks(part, language, drawn)),
  ];
}

function footer(title: string, language: Language): Footer {
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({ text: `${title}\t`, size: 16, color: QUIET }),
          new TextRun({
            children: [`${WORDS.page[language]} `, PageNumber.CURRENT, ` ${WORDS.of[language]} `, PageNumber.TOTAL_PAGES],
            size: 16,
            color: QUIET,
          }),
        ],
      }),
    ],
  });
}
