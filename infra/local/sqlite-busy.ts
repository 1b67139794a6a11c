const sqliteBusy = 5;

/** Whether SQLite refused because another connection holds the lock (SQLITE_BUSY). */
export const isBusy = (error: unknown) => error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy;
