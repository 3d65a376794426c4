import { progressLine } from "./progress";

/** What is written to a stream that says whether it is a terminal. */
function stream(isTTY: boolean): { stream: NodeJS.WriteStream; written: string[] } {
  const written: string[] = [];
  return { stream: { isTTY, columns: 40, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream, written };
}

test("on a terminal one line in Danish overwrites itself and is taken away", () => {
  const { stream: terminal, written } = stream(true);
  const line = progressLine(terminal);
  line.onProgress({ step: "read", fraction: 0.5, register: "systems" });
  line.say("x".repeat(100));
  line.clear();
  expect(written).toEqual(["\r\u001b[2KLæser Systemer og kontrakter … 50 %", `\r\u001b[2K${"x".repeat(39)}`, "\r\u001b[2K"]);
});

test("in a log file there is none", () => {
  const { stream: file, written } = stream(false);
  const line = progressLine(file);
  line.onProgress({ step: "check", fraction: 1 });
  line.say("Gemmer …");
  line.clear();
  expect(written).toEqual([]);
});
