import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ICON_SIZES } from "./sizes";

/** Which source each icon's pictures were drawn from, by digest. */
export const DIGESTS = "src/drawn.json";

const SOURCE = /^(.+)\.svg$/;
const PICTURE = /^(.+)-\d+\.png$/;

/** A source's text as git stores it: line ends of the machine are no change. */
export function sourceOf(assets: string, name: string): string {
  return readFileSync(join(assets, "src", `${name}.svg`), "utf8").replaceAll("\r\n", "\n");
}

/** Pictures of the app package of Microsoft 365, both drawn from the app's icon: https://learn.microsoft.com/microsoft-365/extensibility/schema/root-icons. */
export const PACKAGE_PICTURES = [
  { file: "m365/color.png", size: 192, svgOf: (source: string): string => source },
  { file: "m365/outline.png", size: 32, svgOf: outlineOf },
] as const;

/** In white lines on nothing. */
function outlineOf(source: string): string {
  return source
    .replace(/(<rect [^>]*)fill="[^"]*"/, '$1fill="none" stroke="#ffffff" stroke-width="2"')
    .replace(/stroke="#[0-9a-f]{6}"/gi, 'stroke="#ffffff"');
}

function iconNames(assets: string): string[] {
  return readdirSync(join(assets, "src"))
    .flatMap((file) => SOURCE.exec(file)?.[1] ?? [])
    .sort();
}

function digestOf(assets: string, name: string): string {
  return createHash("sha256").update(sourceOf(assets, name)).digest("hex").slice(0, 16);
}

export function digestsOf(assets: string): string {
  return `${JSON.stringify(Object.fromEntries(iconNames(assets).map((name) => [name, digestOf(assets, name)])), null, 2)}\n`;
}

function picturesOf(name: string): string[] {
  const sizes = ICON_SIZES.map((size) => `${name}-${size}.png`);
  return name === "app" ? [...sizes, ...PACKAGE_PICTURES.map(({ file }) => file)] : sizes;
}

/** Icons whose source is not the one they were drawn from, or that lack a size. */
export function staleIcons(assets: string): string[] {
  const file = join(assets, DIGESTS);
  const drawn = (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}) as Readonly<Record<string, string>>;
  return iconNames(assets).filter(
    (name) => drawn[name] !== digestOf(assets, name) || picturesOf(name).some((file) => !existsSync(join(assets, file))),
  );
}

/** Pictures of icons that no longer have a source. */
export function leftOverPictures(assets: string): string[] {
  const names = new Set(iconNames(assets));
  return readdirSync(assets).filter((file) => PICTURE.test(file) && !names.has(PICTURE.exec(file)![1]!));
}
