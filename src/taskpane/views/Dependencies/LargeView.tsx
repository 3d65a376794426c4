import { Button, Dialog, DialogSurface, DialogTrigger, Subtitle2 } from "@fluentui/react-components";
import { DismissRegular, FullScreenMaximizeRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useTexts } from "../../text/use-texts";
import { useStyles } from "./Dependencies.styles";
import { TEXTS } from "./Dependencies.text";
import { Picture, type PictureProps } from "./Picture";
import { WayText } from "./WayText";

/**
 * The picture over the whole of the pane. In the pane and not in an Office dialog: a dialog is a page of its own that browsers hold back as a
 * pop-up, that older Excel can't send the picture to, and in which choosing a system reaches no cell. For a wall or a slide the picture is
 * saved as a file.
 */
export function LargeView(picture: Omit<PictureProps, "tools" | "large">): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const [tools, setTools] = useState<HTMLElement | null>(null);
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" icon={<FullScreenMaximizeRegular />} aria-label={t("enlarge")} title={t("enlarge")} />
      </DialogTrigger>
      <DialogSurface className={styles.large} aria-label={t("large")}>
        <div className={styles.bar}>
          <Subtitle2 as="h2" className={styles.grow}>
            {t("large")}
          </Subtitle2>
          <div ref={setTools} className={styles.bar} role="group" aria-label={t("tools")} />
          <DialogTrigger disableButtonEnhancement>
            <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={t("close")} title={t("close")} />
          </DialogTrigger>
        </div>
        <Picture {...picture} tools={tools} large />
        <div role="status">{picture.chosen !== null && <WayText network={picture.network} chosen={picture.chosen} />}</div>
      </DialogSurface>
    </Dialog>
  );
}
