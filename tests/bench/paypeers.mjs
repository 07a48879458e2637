// SPDX-License-Identifier: GPL-3.0-or-later
// Percentiles of pay by DuckDB, in this process and its memory.
// node paypeers.mjs FOLDER FILE RUNS QUESTIONS: where node_modules is, the rows, and what is asked, as JSON.
// Prints "version", "time QUESTION WAY MILLISECONDS" and "cell QUESTION ROLE LEVEL N P10 P25 P50 P75 P90", parted by
// tabs; the time is the median of the runs after a warm-up, from the bound question to the answer in JavaScript.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, file, runsText, questionsText] = process.argv.slice(2);
const { DuckDBInstance, version } = createRequire(join(folder, 'package.json'))('@duckdb/node-api');
const warmUps = 3;
const print = (...cells) => console.log(cells.join('\t'));
const quoted = text => `'${text.replaceAll("'", "''")}'`;

const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();
await connection.run(`CREATE TABLE text AS SELECT * FROM read_csv(${quoted(file)}, header = true, nullstr = '')`);
for (const column of ['job_title', 'experience_level', 'country'])
    await connection.run(`CREATE TYPE of_${column} AS ENUM
                          (SELECT DISTINCT ${column} FROM text WHERE ${column} IS NOT NULL ORDER BY 1)`);
await connection.run(`CREATE TABLE unordered AS
    SELECT job_title::of_job_title AS role, experience_level::of_experience_level AS level,
           country::of_country AS country, work_year::USMALLINT AS year, salary::DOUBLE AS salary FROM text`);
// The order that our rows have: what they are allowed to do before the clock starts, DuckDB is as well.
await connection.run('CREATE TABLE ordered AS SELECT * FROM unordered ORDER BY role, level, salary');
await connection.run('DROP TABLE text');
const setting = await connection.runAndReadAll("SELECT current_setting('threads')");
print('version', `DuckDB ${version()}, ${setting.getRows()[0][0]} threads`);

function conditionOf(question) {
    const conditions = ['true'];
    if (question.places.length > 0)
        conditions.push(`country IN (${question.places.map(quoted).join(', ')})`);
    if (question.toYear > 0)
        conditions.push(`year BETWEEN ${question.fromYear} AND ${question.toYear}`);
    return conditions.join(' AND ');
}

for (const question of JSON.parse(questionsText)) {
    for (const table of ['unordered', 'ordered']) {
        const prepared = await connection.prepare(`
            SELECT role, level, grouping(level), count(*), quantile_cont(salary, [0.1, 0.25, 0.5, 0.75, 0.9])
            FROM ${table} WHERE ${conditionOf(question)} GROUP BY GROUPING SETS ((role, level), (role))`);
        const times = [];
        let rows = [];
        for (let run = 0; run < warmUps + Number(runsText); ++run) {
            const begin = performance.now();
            rows = (await prepared.runAndReadAll()).getRows();
            times.push(performance.now() - begin);
        }
        const sorted = times.slice(warmUps).sort((a, b) => a - b);
        print('time', question.name, table, sorted[Math.floor(sorted.length / 2)]);
        for (const [role, level, isAllLevels, n, percentiles] of rows) {
            if (isAllLevels || level !== null)
                print('cell', question.name, role, isAllLevels ? 'all' : level, n, ...percentiles.items);
        }
    }
}
