import { useEffect, useRef, useState } from "react";
import type { Progress } from "../../../app/ports";
import { useStyles } from "./Actions.styles";
import { useProgressText } from "./useProgressText";

/** Steps change many times in a second; a screen reader would read for ever. */
const EVERY_MS = 5_000;

/** What runs, for screen readers: when it begins, then the latest every few seconds. Always in the page, as a live region must be. */
export function ProgressNews({ progress }: { readonly progress: Progress | null }): React.JSX.Element {
  const styles = useStyles();
  const text = useProgressText(progress);
  const [announced, setAnnounced] = useState("");
  const last = useRef(-EVERY_MS);
  useEffect(() => {
    const over = text === "";
    const wait = over ? 0 : Math.max(0, last.current + EVERY_MS - performance.now());
    const timer = setTimeout(() => {
      last.current = over ? -EVERY_MS : performance.now();
      setAnnounced(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" className={styles.unseen}>
      {announced}
    </div>
  );
}
