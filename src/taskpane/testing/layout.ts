/** jsdom lays nothing out: without heights a virtual list shows no row. Gives every element a size; returns how to stop. */
export function pretendLayout(height = 400): () => void {
  const spies = (["offsetHeight", "clientHeight", "clientWidth"] as const).map((name) =>
    jest.spyOn(HTMLElement.prototype, name, "get").mockReturnValue(height),
  );
  const observer = global.ResizeObserver;
  global.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  } as never;
  return () => {
    spies.forEach((spy) => spy.mockRestore());
    global.ResizeObserver = observer;
  };
}
