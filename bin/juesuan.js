#!/usr/bin/env node
import { run, tellCrash } from '../dist/cli.js';

try {
  process.exitCode = await run(process.argv);
} catch (error) {
  tellCrash(error);
  process.exitCode = 2;
}
