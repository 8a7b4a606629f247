#!/usr/bin/env node
// CommonJS, which starts faster than a module.
const { run, tellCrash } = require('./load.js').load().cli;

run(process.argv).then(
  (status) => {
    process.exitCode = status;
  },
  (error) => {
    tellCrash(error);
    process.exitCode = 2;
  },
);
