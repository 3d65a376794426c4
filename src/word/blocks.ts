import { isSummed } from "../core/reports/is-summed";
import { HeadingLevel, Paragraph, ShadingType, TextRun, type FileChild } from "docx";
import type { PaperPart } from "../core/reports/papers/paper";
import { ownLeftOut } from "../core/reports/own-left-out";
import type { Figure, VerdictSection } from "../core/reports/plan";
import type { Language } from "../core/text/language";
import { drawings, type Drawn } from "./drawings";
import { LIGHTS, QUIET, TONES } from "./style";
import { isNumber, tableOf, type Cell } from "./tables";
import { valueText } from "./value-text";

const HEADINGS = {
  figure: { da: "Nøgletal", en: "Key figure" },
  value: { da: "Værdi", en: "Value" },
  note: { da: "Bemærkning", en: "Remark" },
} as const;
export const BULLETS = "bullets";

/** A part of a chapter as Word's own paragraphs and tables. */
export function partBlocks(part: PaperPart, language: Language, drawn: Drawn): FileChild[] {
  switch (part.kind) {
    case "drawing": {
      const pictures = drawings(part, drawn);
      return pictures.length === 0 ? [] : [heading(part.title), ...pictures];
    }
    case "verdict":
      return verdict(part);
    case "tiles":
      return [heading(part.title), figures(part.tiles, language), ...(part.under ?? []).map(small), air()];
    case "figures":
      return [heading(part.title), figures(part.figures, language), ...(part.under ?? []).map(small), air()];
    case "table": {
      const { title, columns, rows, empty, total } = part;
      if (rows.length === 0) return [heading(title), new Paragraph({ text: empty })];
      const body = rows.map((row) =>
        columns.map(({ key, format }): Cell => {
          const value = row[key]!;
          return { text: valueText(value.value, format, language), right: isNumber(format), ...(value.light && LIGHTS[value.light]) };
        }),
      );
      const sums = columns.map((column, i): Cell => {
        const { key, format } = column;
        if (i === 0) return { text: total ?? "", bold: true };
        if (!isSummed(column)) return { text: "" };
        // A figure that could not be computed stands as words in its column.
        const sum = rows.reduce((all, row) => all + (typeof row[key]!.value === "number" ? row[key]!.value : 0), 0);
        return { text: valueText(sum, format, language), right: true, bold: true };
      });
      const header = columns.map(({ label, format }): Cell => ({ text: label, right: isNumber(format) }));
      return [heading(title), tableOf(header, total === undefined ? body : [...body, sums]), air()];
    }
    case "list":
      if (part.items.length === 0) return part.empty === "" ? [] : [heading(part.title), new Paragraph({ text: part.empty })];
      return [heading(part.title), ...part.items.map(bullet)];
    case "note":
      return [new Paragraph({ children: [new TextRun({ text: part.text, bold: part.tone === "warning" })] })];
    case "picture": {
      const { title, columns, legend, notes } = part;
      const deepest = Math.max(0, ...columns.map(({ boxes }) => boxes.length));
      const rows = Array.from({ length: deepest }, (_, row) =>
        columns.map(({ boxes }): Cell => {
          const box = boxes[row];
          return box === undefined ? { text: "" } : { text: box.title, lines: box.lines, small: true, ...TONES[box.tone] };
        }),
      );
      const keys = legend.map(
        ({ tone, label }) =>
          new Paragraph({
            children: [
              new TextRun({ text: ` ${label} `, color: TONES[tone].letters, shading: { type: ShadingType.CLEAR, fill: TONES[tone].fill } }),
            ],
          }),
      );
      return [
        heading(title),
        ...(columns.length === 0
          ? []
          : [
              ...keys,
              tableOf(
                columns.map((column): Cell => ({ text: column.title })),
                rows,
                true,
              ),
              air(),
            ]),
        ...notes.map((text) => new Paragraph({ children: [new TextRun({ text, color: QUIET })] })),
      ];
    }
  }
}

function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_2, keepNext: true });
}

function bullet(text: string): Paragraph {
  return new Paragraph({ text, numbering: { reference: BULLETS, level: 0 } });
}

function small(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, italics: true, size: 18 })] });
}

/** Two tables that touch are one to Word. */
function air(): Paragraph {
  return new Paragraph({ text: "", spacing: { after: 60 } });
}

function verdict({ title, light, label, text, why }: VerdictSection): Paragraph[] {
  const { fill, letters } = LIGHTS[light];
  return [
    heading(title),
    new Paragraph({
      shading: { type: ShadingType.CLEAR, fill },
      children: [new TextRun({ text: `● ${label}: `, bold: true, color: letters }), new TextRun({ text, color: letters })],
    }),
    ...why.map(bullet),
  ];
}

function figures(all: readonly (Figure & { readonly light?: keyof typeof LIGHTS })[], language: Language): FileChild {
  const own = ownLeftOut(all);
  return tableOf(
    [{ text: HEADINGS.figure[language] }, { text: HEADINGS.value[language], right: true }, { text: HEADINGS.note[language] }],
    all.map(({ label, value, format, note, light }, i): Cell[] => [
      { text: label },
      { text: valueText(value.value, format, language), right: true, bold: true, ...(light && LIGHTS[light]) },
      { text: [note, own[i]].filter((line) => line !== undefined).join(" ") },
    ]),
  );
}
