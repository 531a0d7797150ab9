// Two seconds after a first page the site's worker fetches every file, four seconds of a processor for each browser profile: where
// that is not what is tried, a worker stands there that keeps nothing.
import { WORKER_FILE } from '../../src/offline/version.ts';

export const QUIET_WORKER: Readonly<Record<string, string>> = { [WORKER_FILE]: '// Keeps nothing.' };
