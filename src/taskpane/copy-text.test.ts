/** @jest-environment jsdom */
import { copyText } from "./copy-text";

const setClipboard = (writeText: unknown): void =>
  void Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });

test("the clipboard's interface is used where it is allowed", async () => {
  const writeText = jest.fn().mockResolvedValue(undefined);
  setClipboard(writeText);
  await copyText("a");
  expect(writeText).toHaveBeenCalledWith("a");
});

test("else the older command, which leaves nothing behind; where both are refused it is told", async () => {
  setClipboard(() => Promise.reject(new Error("nej")));
  const button = document.body.appendChild(document.createElement("button"));
  button.focus();
  let copied: string | undefined;
  document.execCommand = () => ((copied = document.querySelector("textarea")?.value), true);
  await copyText("b");
  expect([copied, document.activeElement, document.querySelector("textarea")]).toEqual(["b", button, null]);
  document.execCommand = () => false;
  await expect(copyText("c")).rejects.toThrow();
  expect(document.querySelector("textarea")).toBeNull();
});
