/** Sets Mocha up before the suites are loaded: they find `describe` and `it` as globals. */
// Mocha's browser build runs in a web worker too, and in Node's extension host like anywhere.
import 'mocha/mocha';
import { config } from 'chai';
import { Reporter } from './reporter';

// A second attempt, which is reported, is for a machine that stumbles; what fails twice fails.
mocha.setup({ ui: 'bdd', reporter: Reporter, timeout: 180_000, retries: 1 });
// Whole texts are compared.
config.truncateThreshold = 0;
