/** A word by which a page's policy knows the style and script that are its own, other for each page. */
export function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('');
}
