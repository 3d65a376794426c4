import { makeStyles, tokens } from "@fluentui/react-components";

export const useListStyles = makeStyles({
  list: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    // The list is what one came for: half the pane, however low that is. The details are below, and the pane scrolls.
    minHeight: "max(50vh, 160px)",
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  spacer: { position: "relative", width: "100%" },
  row: {
    position: "absolute",
    top: 0,
    left: 0,
    right: 0,
    boxSizing: "border-box",
    cursor: "pointer",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    // Room for the mark of the chosen row, so that choosing does not move the text.
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  option: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  head: {
    display: "grid",
    gridTemplateColumns: "20px 1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  kind: {
    display: "grid",
    gridTemplateColumns: "20px 20px 1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  says: {
    display: "-webkit-box",
    WebkitLineClamp: 3,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    // A border as well as a colour: high contrast takes background colours away.
    borderLeftColor: tokens.colorBrandStroke1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  name: { overflowWrap: "anywhere" },
  text: { minWidth: 0 },
  placeLine: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0, minHeight: tokens.lineHeightBase200 },
  subject: { minWidth: 0, flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  due: { flexShrink: 0, whiteSpace: "nowrap" },
  cell: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  icon: { fontSize: "20px", lineHeight: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  place: { display: "block", color: tokens.colorNeutralForeground2, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  what: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    // All rows are equally high, so that a row's position can be computed.
    minHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
});
