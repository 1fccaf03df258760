/** A new page is read from its heading. */
export function focusHeading(root: ParentNode): void {
  root.querySelector<HTMLElement>('h1')?.focus();
}
