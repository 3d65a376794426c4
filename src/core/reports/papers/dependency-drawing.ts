import { buildNetwork } from "../../dependencies/picture/build-network";
import { drawPicture } from "../../dependencies/picture/draw";
import { NO_FILTER } from "../../dependencies/picture/facets";
import { layOut, type Measures } from "../../dependencies/picture/layout";
import { ROOT, type PictureNode } from "../../dependencies/picture/picture";
import { pictureSvg, type SvgPicture } from "../../dependencies/picture/svg";
import { maskPersons } from "../../identifiers/mask-persons";
import type { WorkbookData } from "../../registers/workbook-data";
import type { Language } from "../../text/language";

/** Names on one line each, so that a page of A4 holds as many as can be read. */
const ON_PAPER: Measures = { node: { width: 184, height: 22 }, rootWidth: 72, gap: { column: 24, row: 5 } };
const MOST_ROWS = 32;

/**
 * The picture of dependencies as it is in the pane, cut into pages between branches: KMD Sag is on each of them. None where nothing depends on
 * KMD Sag.
 */
export function dependencyDrawings(data: WorkbookData, language: Language): DependencyDrawings {
  const network = buildNetwork(data);
  const { nodes, crossings, crossingsLeft } = drawPicture(network, { filter: NO_FILTER, chosen: null, pages: new Map() });
  const split = pagesOf(nodes);
  const pageOf = new Map(split.flatMap((page, i) => page.flatMap((node) => (node.kind === "system" ? [[node.id, i] as const] : []))));
  const nameOf = (id: number): string => network.systems[id]!.name;
  return {
    // A link is drawn where both its ends are on the page.
    pages: split.map((page) =>
      pictureSvg({ crossings }, network, layOut({ nodes: page }, network, ON_PAPER), { language, screen: maskPersons, chosen: null }),
    ),
    across: crossings.flatMap(({ from, to }) => (pageOf.get(from) === pageOf.get(to) ? [] : [`${nameOf(from)} – ${nameOf(to)}`])),
    left: crossingsLeft,
  };
}

interface DependencyDrawings {
  readonly pages: SvgPicture[];
  /** Links with their ends on two pages. */
  readonly across: readonly string[];
  /** Links that are not drawn, since there are too many. */
  readonly left: number;
}

/** Whole branches of KMD Sag's, as many to a page as it has rows for. */
export function pagesOf([root, ...rest]: readonly PictureNode[]): PictureNode[][] {
  const branches: PictureNode[][] = [];
  for (const node of rest)
    if (node.parent === ROOT || branches.length === 0) branches.push([node]);
    else branches.at(-1)!.push(node);
  const pages: PictureNode[][] = [];
  let left = 0;
  for (const branch of branches) {
    const rows = rowsOf(branch);
    if (pages.length === 0 || rows > left) {
      pages.push([root!]);
      left = MOST_ROWS;
    }
    pages.at(-1)!.push(...branch);
    left -= rows;
  }
  return pages;
}

/** Each node that others do not depend on has a row of its own. */
function rowsOf(branch: readonly PictureNode[]): number {
  const parents = new Set(branch.map(({ parent }) => parent));
  return branch.filter((node) => node.kind !== "system" || !parents.has(node.id)).length;
}
