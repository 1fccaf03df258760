/** Has a screen reader say this, in one go: the parts that there are. */
export function announce(from: HTMLElement, ...parts: readonly (string | undefined)[]): void {
  const detail = parts.filter((part) => part !== undefined).join(' ');
  if (detail === '') return;
  from.dispatchEvent(new CustomEvent<string>('announce', { detail, bubbles: true, composed: true }));
}
