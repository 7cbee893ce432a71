/** Entry of the bundled suites in any extension host: VS Code calls `run` and takes a rejection for a failure. */
import './mocha';
// Next, before anything can start the server.
import './server-under-test';
import './activation-time';
import './held-timers';
import './activation.test';
import './diagnostics.test';
import './quick-fixes.test';
import './normalizing.test';
import './pasting.test';
import './fix-on-save.test';
import './configuration.test';
import './workspace-check.test';
import './citations.test';
import './citation-features.test';
import './agreed-language.test';
import './preview.test';
import './first-steps.test';
import './suggestions.test';
import './word.test';
import './writing.test';
import './structure.test';
import './typing-help.test';
import './undo.test';
import './roll-forward.test';
import './server.test';
import './killed-server.test';

export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Not `mocha.run`, which looks for options in the address of a page.
    Mocha.prototype.run.call(mocha, (failures: number) =>
      failures === 0 ? resolve() : reject(new Error(`${failures} tests failed`)),
    );
  });
}
