/** Property tests draw the same examples in every run, so that a run tells of a change and not of chance: SEED=7 for others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
