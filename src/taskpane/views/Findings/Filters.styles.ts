import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useFilterStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  grow: { flexGrow: 1, flexBasis: 0, minWidth: "120px", maxWidth: "none" },
  // Whether it is pressed shows by the border and the line through it, not by a shade alone.
  severity: { minWidth: 0, ...shorthands.borderColor(tokens.colorNeutralStrokeAccessible) },
  off: { ...shorthands.borderStyle("dashed"), textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    width: "min(340px, calc(100vw - 64px))",
    maxHeight: "calc(100vh - 120px)",
    overflowY: "auto",
    boxSizing: "border-box",
    // Where the pane is low it scrolls; nothing in it is squeezed.
    "> *": { flexShrink: 0 },
  },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "> *": { minWidth: 0 },
    "& select": { width: "100%", minWidth: 0 },
  },
  saved: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
});
