// What is dropped: files, and the files of folders.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { droppedFiles } from '../drop.js';
import { file } from './sample.js';

const entryOf = (one) => ({ isFile: true, isDirectory: false, name: one.name, file: (done) => done(one) });

/** A folder whose reader hands over so many at a time. */
function folderOf(name, files, atOnce) {
  const createReader = () => {
    const left = files.map(entryOf);
    return { readEntries: (done) => done(left.splice(0, atOnce)) };
  };
  return { isFile: false, isDirectory: true, name, createReader };
}

test('files are taken as they are, and of a folder its files', async () => {
  const inside = ['entries.jsonl', 'payloads.jsonl', 'checkpoint', 'key'].map((name) => file(name, name));
  const beside = file('pack.pdf', 'pack');
  const folder = folderOf('log', inside, 3);
  const transfer = {
    items: [entryOf(beside), folder].map((entry) => ({ webkitGetAsEntry: () => entry })),
    // Browsers list a folder among the files too, as one that cannot be read.
    files: [beside, file('log', '')],
  };
  assert.deepEqual(await droppedFiles(transfer), [beside, ...inside]);
  assert.deepEqual(await droppedFiles({ items: [{}], files: [beside] }), [beside]);
});
