import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  start: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexDirection: "column" },
  // The number is at the end of its line, where numbers can be compared.
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalM },
  behind: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  title: { display: "flex", justifyContent: "space-between", alignItems: "start", gap: tokens.spacingHorizontalS },
});
