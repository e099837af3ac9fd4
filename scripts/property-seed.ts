/**
 * Properties draw the same cases in every run, so that a commit passes or fails for what it contains and never by
 * chance. `PROPERTY_SEED=7 npx vitest run` draws others: that is how new counterexamples are looked for.
 */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 2022) });
