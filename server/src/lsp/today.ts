/** The date, `YYYY-MM-DD`, in universal time. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
