import { AlignmentType, ImageRun, Paragraph } from "docx";
import type { SvgPicture } from "../core/dependencies/picture/svg";
import type { Paper, PaperDrawing } from "../core/reports/papers/paper";

/** Word's older versions, and other programs, show no SVG: drawings are put in as PNG. */
export type DrawPng = (picture: SvgPicture) => Promise<Uint8Array<ArrayBuffer>>;
export type Drawn = ReadonlyMap<SvgPicture, Uint8Array<ArrayBuffer>>;
export const NOTHING_DRAWN: Drawn = new Map();

/** The room on a page of A4 under a heading: pixels at 96 to the inch. */
const ROOM = { width: 642, height: 860 };

export async function drawAll({ chapters }: Paper, draw: DrawPng): Promise<Drawn> {
  const drawn = new Map<SvgPicture, Uint8Array<ArrayBuffer>>();
  for (const { parts } of chapters)
    for (const part of parts) if (part.kind === "drawing") for (const page of part.pages) drawn.set(page, await draw(page));
  return drawn;
}

/** Each as large as its page lets it be. */
export function drawings({ title, alt, pages, notes = [] }: PaperDrawing, drawn: Drawn): Paragraph[] {
  const pictures = pages.flatMap((page, i) => {
    const data = drawn.get(page);
    if (data === undefined) return [];
    const scale = Math.min(1, ROOM.width / page.width, ROOM.height / page.height);
    const transformation = { width: Math.round(page.width * scale), height: Math.round(page.height * scale) };
    const name = pages.length === 1 ? title : `${title} (${i + 1}/${pages.length})`;
    const image = new ImageRun({ type: "png", data, transformation, altText: { title: name, name, description: alt } });
    return [new Paragraph({ alignment: AlignmentType.LEFT, children: [image] })];
  });
  return pictures.length === 0 ? [] : [...pictures, ...notes.map((text) => new Paragraph({ text }))];
}
