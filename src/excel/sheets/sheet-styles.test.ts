import { LIGHTS } from "../report/row-styles";
import { ARROW } from "./diagram-layout";
import { BAR_STYLES, BOX_STYLES, MARK_SIGNS } from "./sheet-styles";

/** Signs of WGL4 (Microsoft's list of characters that every font of Windows and Office has) that a sheet may use beside letters. */
const WGL4 = "←↑→↓↔↕∙√∞≈≠≤≥─│┌┐└┘├┤▀▄█▌▐░▒▓■□▪▫▲►▼◄◊○●◘◙◦☺☻☼♀♂♠♣♥♦♪♫–—•…×÷±«»!=";

test("every sign of the sheets is in the fonts of every office", () => {
  const signs = [...Object.values(BAR_STYLES), ...Object.values(BOX_STYLES)].map(({ sign }) => sign);
  for (const sign of [...signs, ...Object.values(MARK_SIGNS), ARROW].filter((each) => each !== "")) expect(WGL4).toContain(sign);
});

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test("letters can be read on every light, bar and box (WCAG 1.4.3)", () => {
  const pairs = [
    ...Object.values(LIGHTS).flatMap(({ solid, shade }) => [solid, shade]),
    ...Object.values(BAR_STYLES),
    ...Object.values(BOX_STYLES),
  ];
  for (const { fill, letters } of pairs) {
    const [light, dark] = [luminance(fill), luminance(letters)].sort((a, b) => b - a) as [number, number];
    expect([fill, letters, (light + 0.05) / (dark + 0.05) >= 4.5]).toEqual([fill, letters, true]);
  }
});
