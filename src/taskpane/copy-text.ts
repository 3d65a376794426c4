/**
 * Puts a text on the clipboard. Office's frame may not be allowed the clipboard's interface; the older command works there after a press.
 * @throws when neither is allowed.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    return;
  } catch {
    // If that fails too, the older way below reports it.
  }
  const area = document.createElement("textarea");
  area.value = text;
  area.setAttribute("readonly", "");
  area.style.position = "fixed";
  area.style.opacity = "0";
  const focused = document.activeElement;
  document.body.append(area);
  try {
    area.select();

    if (!document.execCommand("copy")) throw new Error("copy refused");
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
