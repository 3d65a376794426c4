import type { Screen } from "../../identifiers/mask-persons";
import type { Language } from "../../text/language";
import { translator } from "../../text/translate";
import { MARK_COLORS } from "../mark-colors";
import { crossingLine, lineBetween, systemKey, type Layout, type PlacedNode } from "./layout";
import type { DependencyNetwork } from "./network";
import type { Picture } from "./picture";
import { PICTURE_TEXTS } from "./picture-texts";
import { toneOf, type Tone } from "./tone";

export interface SvgPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface SvgOptions {
  readonly language: Language;
  /** Masks persons' numbers in names. */
  readonly screen: Screen;
  readonly chosen: number | null;
  /** Stands above the picture. */
  readonly title?: string;
}

const INK = "#1F2F33";
const LINE = "#5C6B70";
const STRONG = "#0B5A66";
const FILLS: Readonly<Record<Tone | "source", { readonly fill: string; readonly letters: string }>> = {
  source: { fill: STRONG, letters: "#FFFFFF" },
  direct: MARK_COLORS.direct,
  indirect: MARK_COLORS.indirect,
  unknown: MARK_COLORS.unknown,
  plain: { fill: "#FFFFFF", letters: INK },
};
const TITLE = 30;
const LEGEND = 30;
const SIGNS_KEY = 20;
const LETTERS = { size: 12, line: 14, width: 6.4 };
/** Arrows are wider than letters. */
const SIGN_WIDTH = 9;

/** The picture as a drawing in a file of its own, on white, with its title and its key: the same places as on the screen. */
export function pictureSvg(
  picture: Pick<Picture, "crossings">,
  network: DependencyNetwork,
  layout: Layout,
  options: SvgOptions,
): SvgPicture {
  const { language, chosen, title } = options;
  const t = translator(PICTURE_TEXTS, language);
  const top = title === undefined ? 0 : TITLE;
  const tones = (["direct", "indirect", "unknown"] as const).filter((tone) =>
    layout.nodes.some(({ node }) => node.kind === "system" && toneOf(network.systems[node.id]!) === tone),
  );
  const keys = tones.map((tone, i) => legendKey(tone, t(tone), 8 + i * 130, top + layout.height + 6));
  const hasSigns = layout.nodes.some(({ node }) => signsOf(node, network, t) !== "");
  const widest = [tones.length * 130, hasSigns ? t("keySigns").length * LETTERS.width : 0, (title ?? "").length * 8.5];
  const width = Math.max(layout.width, ...widest.map((each) => 16 + each));
  const height = top + layout.height + LEGEND + (hasSigns ? SIGNS_KEY : 0);
  const heads = layout.columns.filter(({ steps }) => steps > 0).map(({ steps, x }) => text(x + 4, 20, t("step", { steps }), LINE));
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title ?? t("label"))}" font-family="Segoe UI, Carlito, Arial, sans-serif" font-size="${LETTERS.size}">`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    ...(title === undefined ? [] : [text(8, 21, title, INK, ' font-size="16" font-weight="600"')]),
    `<g transform="translate(0 ${top})">`,
    ...heads,
    ...lines(picture, layout, t),
    ...layout.nodes.map((placed) => box(placed, network, options, t, placed.key === (chosen === null ? "" : systemKey(chosen)))),
    "</g>",
    ...keys,
    ...(hasSigns ? [text(8, height - 12, t("keySigns"), INK, ' xml:space="preserve"')] : []),
    "</svg>",
  ].join("");
  return { svg, width, height };
}

type T = ReturnType<typeof translator<typeof PICTURE_TEXTS>>;

function lines({ crossings }: Pick<Picture, "crossings">, { nodes, byKey }: Layout, t: T): string[] {
  const path = (d: string, strong: boolean, dashes: string): string =>
    `<path d="${d}" fill="none" stroke="${strong ? STRONG : LINE}" stroke-width="${strong ? 3 : 1}"${dashes}/>`;
  const others = crossings.flatMap(({ from, to, onChain }) => {
    const [one, other] = [byKey.get(systemKey(from)), byKey.get(systemKey(to))];
    return one === undefined || other === undefined ? [] : [path(crossingLine(one, other), onChain, ' stroke-dasharray="1 4"')];
  });
  const tree = nodes.flatMap((placed) => {
    const { node, parent } = placed;
    const from = parent === null ? undefined : byKey.get(parent);
    if (from === undefined) return [];
    const span = node.kind === "system" ? node.span : 1;
    const line = path(lineBetween(from, placed), node.kind === "system" && node.onChain, span > 1 ? ' stroke-dasharray="6 4"' : "");
    if (span === 1) return [line];
    return [
      line,
      text(placed.x - 4, placed.y + placed.height / 2 - 5, t("span", { count: span }), LINE, ' font-size="10" text-anchor="end"'),
    ];
  });
  return [...others, ...tree];
}

function box({ node, x, y, width, height }: PlacedNode, network: DependencyNetwork, { screen }: SvgOptions, t: T, chosen: boolean): string {
  const system = node.kind === "system" ? network.systems[node.id]! : undefined;
  const tone = system === undefined ? (node.kind === "root" ? "source" : "plain") : toneOf(system);
  const { fill, letters } = FILLS[tone];
  const name = node.kind === "root" ? t("kmdSag") : node.kind === "more" ? t("more", { count: node.count }) : screen(system!.name);
  const most = Math.max(1, Math.floor((height - 6) / LETTERS.line));
  const signs = signsOf(node, network, t);
  const forSigns = signs === "" ? 0 : signs.length * SIGN_WIDTH + 6;
  const written = wrapped(name, Math.floor((width - 14 - forSigns) / LETTERS.width), most);
  const type = system?.facets.type[0];
  if (system !== undefined && written.length < most) {
    const behind = node.kind === "system" && node.behind > 0 ? ` ${t("behind", { count: node.behind })}` : "";
    written.push(`${type === undefined || type === "?" || type === "" ? t("noType") : type}${behind}`);
  }
  const first = y + height / 2 - ((written.length - 1) * LETTERS.line) / 2 + LETTERS.size / 3;
  const weight = chosen || node.kind === "root" ? ' font-weight="600"' : "";
  return [
    `<g><title>${escaped(name)}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${node.kind === "system" ? 4 : height / 2}" fill="${fill}" stroke="${chosen ? STRONG : LINE}" stroke-width="${chosen ? 3 : 1}"/>`,
    ...written.map((line, i) => text(x + 7, first + i * LETTERS.line, line, letters, i === 0 ? weight : "")),
    ...(signs === "" ? [] : [text(x + width - 6, y + height / 2 + LETTERS.size / 3, signs, letters, ' text-anchor="end"')]),
    "</g>",
  ].join("");
}

/** Which way a system's data goes, and that not all of its interfaces are known. */
function signsOf(node: PlacedNode["node"], { systems }: DependencyNetwork, t: T): string {
  if (node.kind !== "system") return "";
  const { flows, doubtful } = systems[node.id]!;
  const way = flows.length > 1 ? "signBoth" : flows[0] === "from" ? "signFrom" : "signTo";
  return [...(flows.length === 0 ? [] : [t(way)]), ...(doubtful > 0 ? [t("doubtful")] : [])].join(" ");
}

function legendKey(tone: Tone, label: string, x: number, y: number): string {
  const { fill } = FILLS[tone];
  return `<rect x="${x}" y="${y}" width="14" height="14" rx="3" fill="${fill}" stroke="${LINE}"/>${text(x + 20, y + 11, label, INK)}`;
}

/** Words at a place, whatever they hold. */
export function text(x: number, y: number, words: string, color: string, more = ""): string {
  return `<text x="${x}" y="${y}" fill="${color}"${more}>${escaped(words)}</text>`;
}

/** A text in lines of at most `letters`; what there is no line for is cut with a sign. */
function wrapped(name: string, letters: number, most: number): string[] {
  const out: string[] = [];
  let rest = name.replace(/\s+/g, " ").trim();
  while (rest.length > letters && out.length < most - 1) {
    const space = rest.lastIndexOf(" ", letters);
    const cut = space > 0 ? space : letters;
    out.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...out, rest.length > letters ? `${rest.slice(0, letters - 1)}…` : rest];
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that no XML may hold are among those left out. */
function escaped(words: string): string {
  return words.replace(/\p{C}/gu, "").replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
