import { makeStyles, tokens } from "@fluentui/react-components";

const LOW = "@media (max-height: 700px)";

export const useDetailStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    // Never more than the list: the next finding must stay in sight.
    maxHeight: "45vh",
    [LOW]: { maxHeight: "48vh" },
    "> *": { flexShrink: 0 },
    overflowY: "auto",
    overflowWrap: "anywhere",
    flexShrink: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  // A reason may be long: it wraps, and the badge grows with it.
  accepted: { height: "auto", alignSelf: "flex-start", padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}` },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});
