import { interfacesComponentMismatch } from "../across/interfaces-component-mismatch";
import { interfacesKmdKept } from "../across/interfaces-kmd-kept";
import { interfacesKmdNew } from "../across/interfaces-kmd-new";
import { interfacesSameSystem } from "../across/interfaces-same-system";
import { interfacesUnknownSystem } from "../across/interfaces-unknown-system";
import { interfacesClosedList } from "../column/interfaces-closed-list";
import { interfacesDateForm } from "../column/interfaces-date-form";
import { interfacesErrorValue } from "../column/interfaces-error-value";
import { interfacesLinksKmd } from "../column/interfaces-links-kmd";
import { interfacesListSpelling } from "../column/interfaces-list-spelling";
import { interfacesNumberForm } from "../column/interfaces-number-form";
import { interfacesRequiredValue } from "../column/interfaces-required-value";
import { interfacesDecisionDateOrder } from "../row/interfaces-decision-date-order";
import { interfacesDecisionUndated } from "../row/interfaces-decision-undated";
import { interfacesFutureUndecided } from "../row/interfaces-future-undecided";
import { interfacesFutureWithoutGoLive } from "../row/interfaces-future-without-go-live";
import { interfacesDuplicate } from "../table/interfaces-duplicate";
import { interfacesIdUnique } from "../table/interfaces-id-unique";
import type { Rule } from "../rule";

/** Rules on Snitflader, in the order in which a user reads about them. */
export const INTERFACES_RULES: readonly Rule[] = [
  interfacesRequiredValue,
  interfacesErrorValue,
  interfacesIdUnique,
  interfacesClosedList,
  interfacesListSpelling,
  interfacesDateForm,
  interfacesDecisionDateOrder,
  interfacesNumberForm,
  interfacesLinksKmd,
  interfacesUnknownSystem,
  interfacesSameSystem,
  interfacesComponentMismatch,
  interfacesKmdKept,
  interfacesKmdNew,
  interfacesFutureUndecided,
  interfacesFutureWithoutGoLive,
  interfacesDecisionUndated,
  interfacesDuplicate,
];
