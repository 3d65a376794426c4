import { escapeAttribute } from "./escape";
import type { XmlElement } from "./tree";

/** Collects replacements in a text by place and applies them together; everything between stays as it was. */
export class TextPatch {
  private readonly edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  /** Children of self-closing elements, which are opened once for all of them. */
  private readonly opened = new Map<XmlElement, string>();

  constructor(readonly source: string) {}

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, "");
  }

  /** As the last child. A self-closing element is opened for it. */
  appendChild(parent: XmlElement, xml: string): void {
    if (!parent.selfClosing) this.insert(parent.closeStart, xml);
    else this.opened.set(parent, (this.opened.get(parent) ?? "") + xml);
  }

  /** Sets, changes or (undefined) takes away one attribute, leaving the others' order and quoting alone. */
  setAttribute(element: XmlElement, name: string, value: string | undefined): void {
    const tag = this.source.slice(element.start, element.openEnd);
    const match = new RegExp(`\\s${name.replace(/[.]/g, "\\.")}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
    const text = value === undefined ? "" : ` ${name}="${escapeAttribute(value)}"`;
    if (match) {
      if (match[0] !== text) this.replace(element.start + match.index, element.start + match.index + match[0].length, text);
    } else if (text) {
      this.insert(element.selfClosing ? this.source.lastIndexOf("/", element.openEnd) : element.openEnd - 1, text);
    }
  }

  get isEmpty(): boolean {
    return this.edits.length === 0 && this.opened.size === 0;
  }

  apply(): string {
    const openings = [...this.opened].map(([parent, xml]) => ({
      start: this.source.lastIndexOf("/", parent.openEnd),
      end: parent.openEnd,
      text: `>${xml}</${parent.name}>`,
    }));
    const edits = [...this.edits, ...openings]
      .map((edit, order) => ({ ...edit, order }))
      .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    const out: string[] = [];
    let at = 0;
    for (const edit of edits) {
      if (edit.start < at) throw new Error(`overlapping edits at ${edit.start}`);
      out.push(this.source.slice(at, edit.start), edit.text);
      at = edit.end;
    }
    out.push(this.source.slice(at));
    return out.join("");
  }
}
