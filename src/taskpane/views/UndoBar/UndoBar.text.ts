import { nameOf } from "../../../app/use-cases/name-of";
import { undo } from "../../../app/use-cases/undo";

export const TEXTS = {
  last: { da: "Sidste ændring: {title}, {at}.", en: "Last change: {title}, {at}." },
  replaced: {
    da: "Fortryder du, kommer den tidligere udgave ikke igen, men den kan laves på ny.",
    en: "If you undo it, the earlier version does not come back, but it can be made anew.",
  },
  undo: nameOf(undo),
} as const;
