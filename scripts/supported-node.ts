import manifest from '../package.json';

/** Ends the program with a clear word where Node is older than what the project runs on. */
export function requireSupportedNode(): void {
  const wanted = manifest.engines.node.replace('>=', '');
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(`Plenary is built with Node ${wanted} or later, and this is Node ${process.versions.node}.`);
  process.exit(1);
}
