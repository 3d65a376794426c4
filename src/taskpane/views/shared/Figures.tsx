import { Caption1, Link, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";

export interface FigureProps {
  readonly label: string;
  readonly value: string;
  readonly note?: string | undefined;
  /** What could not be counted in it, in one line. */
  readonly leftOut?: string | undefined;
  /** The action of pressing the number; without, it is a number only. */
  readonly onOpen?: (() => void) | undefined;
  /** The action of pressing, in words. */
  readonly opens?: string | undefined;
}

const useStyles = makeStyles({
  // As many columns as there is room for, down to one; in a wide pane rows of even length.
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 136px), 1fr))",
    "@media (min-width: 640px)": { gridTemplateColumns: "repeat(var(--columns), minmax(0, 1fr))" },
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  label: { lineHeight: tokens.lineHeightBase200 },
  // A number that can be opened is as large as the others.
  link: { fontSize: "inherit", fontWeight: "inherit", lineHeight: "inherit" },
  value: { margin: 0, display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const MOST_COLUMNS = 5;

/** Numbers side by side, each with what it counts. */
export function Figures({ figures }: { readonly figures: readonly FigureProps[] }): React.JSX.Element {
  const styles = useStyles();
  const columns = Math.ceil(figures.length / Math.ceil(figures.length / MOST_COLUMNS));
  return (
    <dl className={styles.root} style={{ "--columns": columns } as React.CSSProperties}>
      {figures.map(({ label, value, note, leftOut, onOpen, opens }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>
            <Caption1>{label}</Caption1>
          </dt>
          <dd className={styles.value}>
            {onOpen === undefined ? (
              <Subtitle1>{value}</Subtitle1>
            ) : (
              <Subtitle1>
                <Link as="button" inline className={styles.link} onClick={onOpen} aria-label={opens}>
                  {value}
                </Link>
              </Subtitle1>
            )}
            {note !== undefined && <Caption1 className={styles.quiet}>{note}</Caption1>}
            {leftOut !== undefined && <Caption1 className={styles.quiet}>{leftOut}</Caption1>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
