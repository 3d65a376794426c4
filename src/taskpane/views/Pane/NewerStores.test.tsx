/** @jest-environment jsdom */
import { STORE_KEYS } from "../../../app/ports";
import { isConformant, renderView } from "../../testing/conformance";
import { NewerStores } from "./NewerStores";

isConformant({ states: { all: () => <NewerStores parts={STORE_KEYS} />, one: () => <NewerStores parts={["history"]} /> } });

test("the parts are named, and nothing is said where there are none", () => {
  const { container, rerender } = renderView(<NewerStores parts={["settings", "changes"]} />);
  expect(container.textContent).toBe(
    "I projektmappen er dette gemt af en nyere udgave af tilføjelsesprogrammet: indstillinger, listen over ændringer. Denne udgave ændrer det ikke og arbejder, som om det ikke var der. Opdatér tilføjelsesprogrammet. Indtil da kan ændringer ikke fortrydes herfra.",
  );
  rerender(<NewerStores parts={["kle"]} />);
  expect(container.textContent).not.toContain("fortrydes");
  rerender(<NewerStores parts={[]} />);
  expect(container.textContent).toBe("");
});
