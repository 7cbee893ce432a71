/**
 * Puts HTML and plain text on the clipboard. Answers whether it could: browsers want the page to have the focus, and
 * some a key or click of the user's.
 */
export async function copyRichText(html: string, text: string): Promise<boolean> {
  window.focus();
  // First the older way: it hands over the HTML as it is, where the newer one reads it under the page's own policy.
  if (copyByCommand(html, text)) return true;
  await focused();
  try {
    const blob = (content: string, type: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Time, in milliseconds, that the focus may take to reach a page that was just shown. */
const FOCUS_TAKES = 2000;

/** Waits for the page to have the focus, but not for long. */
async function focused(): Promise<void> {
  if (document.hasFocus()) return;
  await new Promise<void>((resolve) => {
    window.addEventListener('focus', () => resolve(), { once: true });
    setTimeout(resolve, FOCUS_TAKES);
  });
}

function copyByCommand(html: string, text: string): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    done = true;
  };
  document.addEventListener('copy', fill, { once: true });
  const allowed = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return allowed && done;
}
