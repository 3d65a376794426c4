import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "end" },
  depth: { flexGrow: 1, minWidth: "120px", maxWidth: "220px" },
  start: { alignSelf: "flex-start", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  chosen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  item: { display: "flex", flexWrap: "wrap", alignItems: "start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  words: { display: "flex", flexDirection: "column", flex: "1 1 160px", minWidth: 0, overflowWrap: "anywhere" },
  menu: { maxHeight: "60vh", overflowY: "auto", maxWidth: "min(320px, 90vw)" },
});
