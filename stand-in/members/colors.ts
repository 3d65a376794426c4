import { HostError } from "../wire/errors";
import { HTML_COLORS } from "./html-colors";

/** `#RRGGBB` in capitals. */
export function color(rgb: string | null | undefined | void): string | undefined {
  if (!rgb) return undefined;
  if (/^#[0-9a-f]{6}$/i.test(rgb)) return rgb.toUpperCase();
  const parts = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(rgb);
  return parts
    ? `#${parts
        .slice(1)
        .map((part) => Number(part).toString(16).padStart(2, "0"))
        .join("")
        .toUpperCase()}`
    : rgb;
}

/** HTML colours: `#RRGGBB` or a name; an empty text takes the colour away. */
export function requireColor(value: unknown): string {
  const text = String(value);
  if (text === "") return "";
  const named = HTML_COLORS.get(text.toLowerCase());
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (!hex) throw new HostError("InvalidArgument");
  return `#${hex[1]!.toUpperCase()}`;
}
