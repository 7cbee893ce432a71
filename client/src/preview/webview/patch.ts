/**
 * Makes the children of `from` equal to those of `to` and leaves alone what is equal already, so that nothing flickers
 * and no selection is lost but in what has changed.
 */
export function patchChildren(from: Element, to: Element): void {
  const before = [...from.childNodes];
  const after = [...to.childNodes];
  let head = 0;
  while (head < before.length && head < after.length && isSame(before[head], after[head])) head++;
  let tail = 0;
  const rest = Math.min(before.length, after.length) - head;
  while (tail < rest && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  for (const i of [...range(0, head), ...range(before.length - tail, before.length)]) {
    const other = after[i < head ? i : i - before.length + after.length];
    patch(before[i] as ChildNode, other as ChildNode);
  }
  const changedBefore = before.slice(head, before.length - tail);
  const changedAfter = after.slice(head, after.length - tail);
  changedAfter.forEach((node, i) => {
    const old = changedBefore[i];
    if (old === undefined) from.insertBefore(node, before[before.length - tail] ?? null);
    else patch(old, node);
  });
  for (const old of changedBefore.slice(changedAfter.length)) old.remove();
}

/** Whether two nodes look alike: what differs are at most places in the source. */
function isSame(a: Node | undefined, b: Node | undefined): boolean {
  return a !== undefined && b !== undefined && a.nodeName === b.nodeName && a.textContent === b.textContent;
}

function patch(from: ChildNode, to: ChildNode): void {
  if (from.isEqualNode(to)) return;
  if (!(from instanceof Element) || !(to instanceof Element) || from.tagName !== to.tagName) {
    from.replaceWith(to);
    return;
  }
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  patchChildren(from, to);
}

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i);
