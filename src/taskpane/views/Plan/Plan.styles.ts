import { makeStyles, tokens } from "@fluentui/react-components";

const EDGE = `${tokens.strokeWidthThin} solid`;

export const useStyles = makeStyles({
  picture: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  scale: { position: "relative", height: tokens.lineHeightBase200, overflow: "hidden" },
  year: {
    position: "absolute",
    top: 0,
    paddingLeft: tokens.spacingHorizontalXXS,
    borderLeft: `${EDGE} ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  rows: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  toggle: { paddingLeft: 0, minWidth: 0, justifyContent: "flex-start", textAlign: "start" },
  quiet: { color: tokens.colorNeutralForeground2 },
  track: {
    position: "relative",
    height: "12px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    overflow: "hidden",
  },
  thin: { height: "8px" },
  bar: {
    position: "absolute",
    top: 0,
    bottom: 0,
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    // Where the system takes colours away the edge is left.
    border: `${EDGE} ${tokens.colorBrandStroke1}`,
  },
  late: { backgroundColor: tokens.colorStatusDangerBackground3, border: `${EDGE} ${tokens.colorStatusDangerBorder2}` },
  retiring: { backgroundColor: "transparent", border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}` },
  line: { position: "absolute", top: 0, bottom: 0, width: "0px" },
  todayLine: { borderLeft: `${EDGE} ${tokens.colorNeutralForeground1}` },
  deadlineLine: { borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralForeground1}` },
  // The bars of areas have the scale of the waves; only the text is indented.
  areas: { marginTop: tokens.spacingVerticalXS },
  inset: { paddingLeft: tokens.spacingHorizontalL },
  waits: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL, listStyleType: "none" },
});
