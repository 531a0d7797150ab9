// Fetched on demand.
export const LATE = 'late';
