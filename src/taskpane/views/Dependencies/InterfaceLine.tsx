import { Caption1, Link } from "@fluentui/react-components";
import type { CellPlace } from "../../../core/changes/change";
import type { NetworkEnd, NetworkInterface } from "../../../core/dependencies/picture/network";
import type { Translate } from "../../../core/text/translate";
import { useTexts } from "../../text/use-texts";
import { TEXTS } from "./ChosenSystem.text";
import { useStyles } from "./Dependencies.styles";

export interface InterfaceLineProps {
  readonly data: NetworkInterface;
  readonly onShow: (place: CellPlace) => void;
}

/** One interface: its ends as they are in the sheet, and its component. Choosing it shows its row. */
export function InterfaceLine({ data, onShow }: InterfaceLineProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const more = [data.component, data.horizon, data.decision, ...timeWords(data.time, t)].filter((word) => word !== "");
  return (
    <>
      <Link as="button" onClick={() => onShow(data.place)}>
        {t("interface", { name: data.name, sender: endWords(data.sender, t), receiver: endWords(data.receiver, t) })}
      </Link>
      {more.length > 0 && (
        <Caption1 block className={styles.quiet}>
          {more.join(" · ")}
        </Caption1>
      )}
    </>
  );
}

/** What the columns of the sheet do not say themselves. */
function timeWords(time: NetworkInterface["time"], t: Translate<typeof TEXTS>): string[] {
  return time === "never" ? [t("never")] : time === "oneOff" ? [t("once")] : [];
}

function endWords({ kind, text }: NetworkEnd, t: Translate<typeof TEXTS>): string {
  const end = text === "" ? t("blankEnd") : text;
  if (kind === "unknown" && text !== "") return t("unknownEnd", { end });
  return kind === "ambiguous" ? t("ambiguousEnd", { end }) : end;
}
