import { makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { UNSEEN } from "../shared/unseen";

/** The pane scrolls itself; the browser's margin would give it a second scroll bar. Headings get their distance from the views. */
export const usePageStyles = makeStaticStyles({ body: { margin: 0 }, "h1, h2, h3, h4": { margin: 0 } });

export const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    height: "100vh",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
    overflowY: "auto",
    // Messages and buttons keep their height when there is too little of it; the pane scrolls instead.
    "> *": { flexShrink: 0 },
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Excel writes the add-in's name over the pane; here it is for those who go by headings.
  title: UNSEEN,
  navigation: { display: "flex", alignItems: "center", overflow: "hidden", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, flexGrow: 1, minHeight: "480px" },
});
