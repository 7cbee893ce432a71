/** How many times what `small` costs `large` does, in time of the processor: what else the machine does costs nothing. */
export function growth(small: () => unknown, large: () => unknown): number {
  small();
  return costOf(large) / Math.max(costOf(small), LEAST);
}

/** Milliseconds that `action` costs this process, the least of several times: it can only cost more by chance. */
function costOf(action: () => unknown): number {
  const costs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

/** Less cannot be told from nothing. */
const LEAST = 1;
