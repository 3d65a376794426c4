import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  badges: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  heading: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
  sheet: { margin: 0 },
  rows: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  row: { justifyContent: "flex-start", textAlign: "start", minWidth: 0 },
  start: { alignSelf: "flex-start" },
});
