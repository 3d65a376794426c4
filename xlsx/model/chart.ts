import type { Rect } from "../address";

export interface ChartPart {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly title?: string;
  readonly source?: { readonly sheet: string; readonly rect: Rect };
  readonly seriesBy: "auto" | "rows" | "columns";
  /** Points from the sheet's upper left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Charts that came with the file stay in its XML and are only listed. */
  readonly origin?: string;
  /** All on the source's sheet. A chart to save has them; of one in a file, those that are on it. */
  readonly series?: readonly ChartSeriesPart[];
  readonly titleFont?: ChartFontPart;
  readonly legend?: { readonly visible: boolean; readonly position: string };
  readonly axes?: { readonly category?: ChartAxisPart; readonly value?: ChartAxisPart };
}

export interface ChartSeriesPart {
  /** A text, or the cell that holds it. */
  readonly name?: string | Rect;
  /** Absent: nothing is drawn yet. */
  readonly values?: Rect;
  readonly categories?: Rect;
  /** `#RRGGBB`, or `none` for no fill. */
  readonly color?: string;
  /** By the point's number. */
  readonly pointColors?: Readonly<Record<number, string>>;
  /** Percent of a bar's width. */
  readonly gapWidth?: number;
  /** Percent of a doughnut's. */
  readonly holeSize?: number;
  readonly labels?: {
    readonly numberFormat?: string;
    readonly font?: ChartFontPart;
    /** Points without a label. */
    readonly without?: readonly number[];
  };
}

export interface ChartFontPart {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

export interface ChartAxisPart {
  /** Of a value axis; absent: as Excel chooses. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly visible?: boolean;
  readonly reversed?: boolean;
  readonly gridlines?: boolean;
}
