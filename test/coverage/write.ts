import { readFileSync, writeFileSync } from 'node:fs';
import { projectFile } from '../../kernel/root';
import { requirements } from '../../rulebook/requirements';
import { coverageDocument } from './document';
import { lastReport } from './report';
import { shortfalls } from './shortfalls';

const path = projectFile('docs', 'coverage.md');
const document = coverageDocument(requirements, lastReport(), shortfalls);

if (!process.argv.includes('--check')) writeFileSync(path, document);
else if (readFileSync(path, 'utf8') !== document) {
  console.error('docs/coverage.md is stale: npm run coverage');
  process.exitCode = 1;
}
