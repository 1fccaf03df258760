/*
 * Code that is loaded on first use asks for its file whenever it comes to it. Node remembers which file that is, the loader of TypeScript looks
 * for it on the disk each time, which takes a test that opens thousands of windows half of its time.
 */
const Module = require('node:module');

const known = new Map();
const resolve = Module._resolveFilename;

Module._resolveFilename = function (request, parent, ...more) {
  if (!parent?.filename || !request.startsWith('.')) return resolve.call(this, request, parent, ...more);
  const place = `${parent.filename}\0${request}`;
  let found = known.get(place);
  if (found === undefined) known.set(place, (found = resolve.call(this, request, parent, ...more)));
  return found;
};
