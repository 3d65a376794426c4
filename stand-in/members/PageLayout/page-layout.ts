import type { PageLayoutPart } from "../../document";
import { HostError, apiNotFound } from "../../wire/errors";
import { at, isHostObject } from "../../wire/object-model";
import { DOCS, method, object, property, type MemberHost, type Type } from "../host";
import { range, rangeAreas } from "../objects";
import { parseLocalAddress, requireSheet, splitAddress, type RangeRef, type SheetRef } from "../refs";
import { MAX_COLUMNS } from "../../../src/core/model/address";

/** Sizes by their numbers in the file format. */
const PAPER: readonly (readonly [string, number])[] = [
  ["Letter", 1],
  ["Tabloid", 3],
  ["Legal", 5],
  ["Executive", 7],
  ["A3", 8],
  ["A4", 9],
  ["A5", 11],
  ["B4", 12],
  ["B5", 13],
];
const POINTS_PER_INCH = 72;
const MARGINS = {
  leftMargin: ["left", 0.7],
  rightMargin: ["right", 0.7],
  topMargin: ["top", 0.75],
  bottomMargin: ["bottom", 0.75],
} as const;

export const PageLayoutType: Type<SheetRef> = {
  name: "PageLayout",
  doc: `${DOCS}pagelayout`,
  check: requireSheet,
  members: {
    orientation: property(
      (ref, host) => (page(ref, host).orientation === "landscape" ? "Landscape" : "Portrait"),
      (ref, value, host) => {
        if (value !== "Portrait" && value !== "Landscape") throw new HostError("InvalidArgument");
        change(ref, host, { orientation: value === "Landscape" ? "landscape" : "portrait" });
      },
    ),
    paperSize: property(
      (ref, host) => PAPER.find(([, size]) => size === (page(ref, host).paperSize ?? 9))?.[0] ?? null,
      (ref, value, host) => {
        const found = PAPER.find(([name]) => name === value);
        if (!found) throw new HostError("InvalidArgument");
        change(ref, host, { paperSize: found[1] });
      },
    ),
    /** Either fitting to pages or a scale; `PageLayoutPart` has no scale, so setting one is refused. */
    zoom: property(
      (ref, host) => {
        const { fitToWidth, fitToHeight } = page(ref, host);
        return fitToWidth === undefined && fitToHeight === undefined
          ? { scale: 100 }
          : { horizontalFitToPages: fitToWidth ?? null, verticalFitToPages: fitToHeight ?? null };
      },
      (ref, zoom: Excel.PageLayoutZoomOptions, host) => {
        if (zoom.scale !== undefined && zoom.scale !== 100) throw apiNotFound("PageLayout", "zoom.scale");
        const { fitToWidth: _w, fitToHeight: _h, ...rest } = page(ref, host);
        replace(ref, host, {
          ...rest,
          ...(zoom.horizontalFitToPages ? { fitToWidth: zoom.horizontalFitToPages } : {}),
          ...(zoom.verticalFitToPages ? { fitToHeight: zoom.verticalFitToPages } : {}),
        });
      },
    ),
    centerHorizontally: property(
      (ref, host) => page(ref, host).centerHorizontally ?? false,
      (ref, value, host) => change(ref, host, { centerHorizontally: value === true }),
    ),
    ...Object.fromEntries(
      Object.entries(MARGINS).map(([name, [side, inches]]) => [
        name,
        property<SheetRef>(
          (ref, host) => (page(ref, host).margins?.[side] ?? inches) * POINTS_PER_INCH,
          (ref, value, host) => change(ref, host, { margins: { ...page(ref, host).margins, [side]: Number(value) / POINTS_PER_INCH } }),
        ),
      ]),
    ),
    headersFooters: object((ref) => at(HeaderFooterGroupType, ref)),
    setPrintArea: method((ref, [area], host) => {
      const rect = isHostObject(area) ? (area.ref as RangeRef).rect : parseLocalAddress(splitAddress(String(area)).local);
      if (!rect) throw new HostError("InvalidArgument");
      change(ref, host, { printArea: rect });
      return null;
    }),
    getPrintAreaOrNullObject: method((ref, _args, host) => {
      const { printArea } = page(ref, host);
      return printArea ? rangeAreas({ sheet: ref.sheet, rects: [printArea] }) : null;
    }),
    setPrintTitleRows: method((ref, [rows], host) => {
      const rect = isHostObject(rows) ? (rows.ref as RangeRef).rect : parseLocalAddress(splitAddress(String(rows)).local);
      if (!rect) throw new HostError("InvalidArgument");
      change(ref, host, { titleRows: { from: rect.row, to: rect.row + rect.rowCount - 1 } });
      return null;
    }),
    getPrintTitleRowsOrNullObject: method((ref, _args, host) => {
      const { titleRows } = page(ref, host);
      return titleRows
        ? range({
            sheet: ref.sheet,
            rect: { row: titleRows.from, column: 0, rowCount: titleRows.to - titleRows.from + 1, columnCount: MAX_COLUMNS },
          })
        : null;
    }),
  },
};

const HeaderFooterGroupType: Type<SheetRef> = {
  name: "HeaderFooterGroup",
  doc: `${DOCS}headerfootergroup`,
  members: {
    state: property(() => "Default"),
    defaultForAllPages: object((ref) => at(HeaderFooterType, ref)),
  },
};

const TEXTS = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

const HeaderFooterType: Type<SheetRef> = {
  name: "HeaderFooter",
  doc: `${DOCS}headerfooter`,
  members: Object.fromEntries(
    TEXTS.map((name) => [
      name,
      property<SheetRef>(
        (ref, host) => page(ref, host).headers?.[name] ?? "",
        (ref, value, host) => {
          if (String(value).length > 255) throw new HostError("InvalidArgument");
          change(ref, host, { headers: { ...page(ref, host).headers, [name]: String(value) } });
        },
      ),
    ]),
  ),
};

export const pageLayoutParts = [HeaderFooterGroupType, HeaderFooterType];

export function pageLayoutOf(sheet: string) {
  return at(PageLayoutType, { sheet });
}

function page({ sheet }: SheetRef, host: MemberHost): PageLayoutPart {
  return host.cells.parts.of(sheet).pageLayout;
}

function change(ref: SheetRef, host: MemberHost, change: Partial<PageLayoutPart>): void {
  replace(ref, host, { ...page(ref, host), ...change });
}

function replace({ sheet }: SheetRef, host: MemberHost, pageLayout: PageLayoutPart): void {
  host.cells.parts.change(sheet, { pageLayout }, "pageLayout");
}
