#!/usr/bin/env node
// CommonJS, which starts faster than a module.
const cli = require('./load.js').loadCommandLine();

async function main() {
  try {
    process.exitCode = await cli.run(process.argv);
  } catch (error) {
    cli.tellCrash(error);
    process.exitCode = 2;
  }
}

void main();
