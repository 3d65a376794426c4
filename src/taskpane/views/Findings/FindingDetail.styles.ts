import { makeStyles, tokens } from "@fluentui/react-components";

export const useDetailStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    flexShrink: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  top: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  places: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  heading: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  // A reason may be long: it wraps, and the badge grows with it.
  accepted: { height: "auto", alignSelf: "flex-start", padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}` },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});
