import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { OutputForm } from './index.ts';
import { type Rows, rowsOf, TABLES } from './tables.ts';

/** A database with a table of pages and one for each list of findings. */
export const sqlite: OutputForm = {
  extensions: ['sqlite', 'sqlite3', 'db'],
  render: (result) => JSON.stringify(rowsOf(result)),
  async open(path, pages) {
    // Asked for only here: older Nodes have no such module, and everything else works on them.
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(path);
    const inserts = prepare(database, pages);
    database.exec('BEGIN');
    return {
      write(item, page) {
        const rows = JSON.parse(item) as Rows;
        for (const [name, insert] of inserts) {
          for (const row of rows[name] ?? []) insert.run(page, ...row);
        }
      },
      async commit() {
        database.exec('COMMIT; BEGIN');
        return null;
      },
      async close() {
        database.exec('ROLLBACK');
        database.close();
      },
    };
  },
};

/** Makes the tables where they are missing and removes what comes after the first `pages` pages. */
function prepare(database: DatabaseSync, pages: number): [string, StatementSync][] {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  return TABLES.map(({ name, columns }) => {
    const key = name === 'pages' ? 'page INTEGER PRIMARY KEY' : 'page INTEGER NOT NULL REFERENCES pages';
    const fields = columns.map((column) => `"${column.name}" ${column.type}`);
    database.exec(`CREATE TABLE IF NOT EXISTS ${name} (${[key, ...fields].join(', ')})`);
    if (name !== 'pages') database.exec(`CREATE INDEX IF NOT EXISTS ${name}_page ON ${name} (page)`);
    database.prepare(`DELETE FROM ${name} WHERE page >= ?`).run(pages);
    const places = ['?', ...columns.map(() => '?')].join(', ');
    return [name, database.prepare(`INSERT INTO ${name} VALUES (${places})`)];
  });
}
