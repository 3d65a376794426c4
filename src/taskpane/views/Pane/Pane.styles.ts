import { makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";

/** The pane scrolls itself; the browser's margin would give it a second scroll bar. */
export const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

export const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    height: "100vh",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0 },
  tabs: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`, flexShrink: 0 },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: "340px" },
});
