import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { NODE } from "./layout";

/** Windows' contrast themes recolour boxes and text, but no lines of a drawing. */
const FORCED = "@media (forced-colors: active)";

export const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  viewport: {
    position: "relative",
    height: "clamp(260px, 48vh, 640px)",
    // Not `hidden`: a focused node would scroll it and part picture and zoom.
    overflow: "clip",
    cursor: "grab",
    touchAction: "none",
    userSelect: "none",
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.border(tokens.strokeWidthThin, "solid", tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusMedium,
  },
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
  legend: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export const useNodeStyles = makeStyles({
  node: {
    position: "absolute",
    boxSizing: "border-box",
    width: `${NODE.width}px`,
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
    ...shorthands.border(tokens.strokeWidthThin, "solid", tokens.colorNeutralStroke1),
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  root: {
    textAlign: "center",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusCircular,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  direct: { ...shorthands.borderWidth(tokens.strokeWidthThicker), padding: `0 6px` },
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
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
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
