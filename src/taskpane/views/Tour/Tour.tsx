import {
  makeStyles,
  TeachingPopover,
  TeachingPopoverBody,
  TeachingPopoverCarousel,
  TeachingPopoverCarouselCard,
  TeachingPopoverCarouselFooter,
  TeachingPopoverCarouselPageCount,
  TeachingPopoverHeader,
  TeachingPopoverSurface,
  TeachingPopoverTitle,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTexts } from "../../text/use-texts";
import { TEXTS } from "./Tour.text";

export interface TourProps {
  /** The element above it. */
  readonly target: HTMLElement | null;
  /** It has been seen to the end or put away. */
  readonly onDone: () => void;
}

const STEPS = [
  ["processTitle", "process"],
  ["toolsTitle", "tools"],
  ["validateTitle", "validate"],
  ["planTitle", "plan"],
] as const;

const useStyles = makeStyles({
  // Fluent's own width is that of the narrowest pane and more.
  surface: { minWidth: 0, width: "360px", maxWidth: "calc(100vw - 24px)", overflowWrap: "anywhere" },
});

/** The first run: four cards over the front page, which can be used meanwhile. */
export default function Tour({ target, onDone }: TourProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const surface = useRef<HTMLDivElement>(null);
  useLeaving(surface, onDone);
  const title = (value: string): string => t(STEPS.find(([, text]) => text === value)?.[0] ?? "header");
  return (
    <TeachingPopover
      open
      inline
      trapFocus={false}
      onOpenChange={(_, { open }) => {
        if (!open) onDone();
      }}
      // The element it explains is above; turned over it would hide that.
      positioning={{ target, position: "below", align: "start", pinned: true, offset: 8 }}
    >
      <TeachingPopoverSurface ref={surface} className={styles.surface} aria-label={t("header")}>
        <TeachingPopoverHeader dismissButton={{ "aria-label": t("close") }}>{t("header")}</TeachingPopoverHeader>
        <TeachingPopoverCarousel defaultValue={STEPS[0][1]} announcement={title}>
          {STEPS.map(([heading, text]) => (
            <TeachingPopoverCarouselCard key={text} value={text}>
              <TeachingPopoverBody>
                <TeachingPopoverTitle as="h2">{t(heading)}</TeachingPopoverTitle>
                <div>{t(text)}</div>
              </TeachingPopoverBody>
            </TeachingPopoverCarouselCard>
          ))}
          <TeachingPopoverCarouselFooter initialStepText={t("skip")} finalStepText={t("done")} previous={t("previous")} next={t("next")}>
            <TeachingPopoverCarouselPageCount>{(page, pages) => t("page", { page, pages })}</TeachingPopoverCarouselPageCount>
          </TeachingPopoverCarouselFooter>
        </TeachingPopoverCarousel>
      </TeachingPopoverSurface>
    </TeachingPopover>
  );
}

/** The tour is put away by Escape wherever the focus is, and where the focus goes to something that it covers. */
function useLeaving(surface: React.RefObject<HTMLElement | null>, onDone: () => void): void {
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") onDone();
    };
    const onFocus = ({ target }: FocusEvent): void => {
      const { current } = surface;
      if (current !== null && target instanceof Element && !current.contains(target) && covers(current, target)) onDone();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("focusin", onFocus);
    };
  }, [surface, onDone]);
}

function covers(upper: Element, lower: Element): boolean {
  const [above, below] = [upper.getBoundingClientRect(), lower.getBoundingClientRect()];
  return above.left < below.right && above.right > below.left && above.top < below.bottom && above.bottom > below.top;
}
