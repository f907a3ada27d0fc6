/**
 * Set up before every test file: property tests try the same values in every run, so that a commit passes or fails
 * for what it changes. `FAST_CHECK_SEED=N` tries others: fast-check prints the seed of a failure.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_126) });
