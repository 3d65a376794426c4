import type { Light } from "../core/reports/plan";
import type { BoxTone } from "../core/reports/sheets/sheet-plans";

/** Colours and letters of a document, like those of the sheets; letters on each fill at 4.5:1 or more. */
export const FONT = "Calibri";
export const INK = "1F2F33";
export const ACCENT = "0B5A66";
export const LINE = "9FB3B8";
export const QUIET = "595959";
export const WHITE = "FFFFFF";

interface Fill {
  readonly fill: string;
  readonly letters: string;
}

export const LIGHTS: Readonly<Record<Light, Fill>> = {
  red: { fill: "F8D3CB", letters: "6B1A0C" },
  yellow: { fill: "FBEBC3", letters: "5A4300" },
  green: { fill: "D3EBD6", letters: "1C4A25" },
  unknown: { fill: "E6E6E6", letters: INK },
};

export const TONES: Readonly<Record<BoxTone, Fill>> = {
  plain: { fill: "F4F6F6", letters: INK },
  done: LIGHTS.green,
  nearly: LIGHTS.green,
  begun: LIGHTS.yellow,
  missing: LIGHTS.unknown,
  source: { fill: ACCENT, letters: WHITE },
  direct: LIGHTS.red,
  indirect: LIGHTS.yellow,
};
