/** Names what is wrong with the command line; the caller prints it and ends with status 2. */
export class UsageError extends Error {}
