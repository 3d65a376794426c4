import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { MARK_COLORS } from "../../../core/dependencies/mark-colors";
import { ON_SCREEN } from "../../../core/dependencies/picture/layout";

const { node: NODE } = ON_SCREEN;

/** Windows' contrast themes recolour boxes and text, but no lines of a drawing. */
const FORCED = "@media (forced-colors: active)";

const VIEWPORT = {
  position: "relative",
  // Not `hidden`: a focused node would scroll it and part picture and zoom.
  overflow: "clip",
  cursor: "grab",
  touchAction: "none",
  userSelect: "none",
  backgroundColor: tokens.colorNeutralBackground2,
  ...shorthands.border(tokens.strokeWidthThin, "solid", tokens.colorNeutralStroke2),
  borderRadius: tokens.borderRadiusMedium,
} as const;

export const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  largeFrame: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, flexGrow: 1, minHeight: 0 },
  // What stands above it in the pane leaves it the rest of the window.
  viewport: { ...VIEWPORT, height: "clamp(280px, calc(100vh - 268px), 900px)" },
  largeViewport: { ...VIEWPORT, flexGrow: 1, minHeight: "120px" },
  content: { position: "absolute", top: 0, left: 0, transformOrigin: "0 0" },
  lines: { position: "absolute", top: 0, left: 0, overflow: "visible", pointerEvents: "none" },
  head: {
    position: "absolute",
    width: `${NODE.width}px`,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hint: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  swatches: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  swatch: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  legend: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The sheet's own colours, in every theme; letters and fill belong together. */
function mark(kind: "direct" | "indirect" | "unknown"): { readonly backgroundColor: string; readonly color: string } {
  const { fill, letters } = MARK_COLORS[kind];
  return { backgroundColor: fill, color: letters };
}

export const useNodeStyles = makeStyles({
  node: {
    position: "absolute",
    boxSizing: "border-box",
    height: `${NODE.height}px`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.border(tokens.strokeWidthThin, "solid", tokens.colorNeutralStrokeAccessible),
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { boxShadow: tokens.shadow8 },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  root: {
    textAlign: "center",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusCircular,
  },
  direct: { ...mark("direct"), ...shorthands.borderWidth(tokens.strokeWidthThicker), padding: `0 6px` },
  indirect: mark("indirect"),
  unknown: mark("unknown"),
  plain: {},
  swatch: {
    boxSizing: "border-box",
    width: "14px",
    height: "14px",
    ...shorthands.border(tokens.strokeWidthThin, "solid", tokens.colorNeutralStrokeAccessible),
    borderRadius: tokens.borderRadiusSmall,
    // Letters say the same; Windows' contrast themes would leave three boxes of one colour.
    [FORCED]: { display: "none" },
  },
  more: {
    textAlign: "center",
    ...shorthands.borderStyle("dashed"),
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground2,
  },
  loose: { ...shorthands.borderStyle("dotted") },
  forced: { ...shorthands.borderStyle("dashed") },
  onChain: { ...shorthands.borderColor(tokens.colorBrandStroke1) },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `0 0 0 ${tokens.strokeWidthThickest} ${tokens.colorBrandStroke1}`,
    ":hover": { boxShadow: `0 0 0 ${tokens.strokeWidthThickest} ${tokens.colorBrandStroke1}` },
    [FORCED]: { ...shorthands.borderColor("Highlight"), ...shorthands.borderWidth(tokens.strokeWidthThickest) },
  },
  name: { flexShrink: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  detail: { display: "flex", whiteSpace: "nowrap", gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  type: { flexGrow: 1, flexShrink: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

export const useLineStyles = makeStyles({
  line: {
    fill: "none",
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    [FORCED]: { stroke: "CanvasText" },
  },
  bridged: { strokeDasharray: "6 4" },
  crossing: { strokeDasharray: "1 4", strokeLinecap: "round" },
  onChain: { stroke: tokens.colorBrandStroke1, strokeWidth: "3px", [FORCED]: { stroke: "Highlight" } },
  label: { fill: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100, textAnchor: "end", [FORCED]: { fill: "CanvasText" } },
});
