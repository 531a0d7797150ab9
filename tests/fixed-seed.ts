// Random tests draw the same cases on every run; `HUIWEN_SEED=1 npm test` draws others, to look for what these do not find.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.HUIWEN_SEED ?? 20261121) });
