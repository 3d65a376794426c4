import { HostError } from "../wire/errors";

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

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** HTML colours: `#RRGGBB` or a name; an empty text takes the colour away. */
export function requireColor(value: unknown): string {
  const text = String(value);
  if (text === "") return "";
  const named = NAMED[text.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (!hex) throw new HostError("InvalidArgument");
  return `#${hex[1]!.toUpperCase()}`;
}
