// Files and folders that were dropped.

/** The files of a drop, those of a folder among them. */
export async function droppedFiles(transfer) {
  // What is dropped is there only until the event is over, so everything is asked for at once.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const files = [...transfer.files];
  const folders = entries.filter((entry) => entry?.isDirectory);
  const inside = await Promise.all(folders.map(filesOfFolder));
  const names = new Set(folders.map((folder) => folder.name));
  return [...files.filter((file) => !names.has(file.name)), ...inside.flat()];
}

async function filesOfFolder(folder) {
  const reader = folder.createReader();
  const files = [];
  for (;;) {
    // A reader hands over so many at a time, and none when it is through.
    const entries = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (entries.length === 0) return files;
    const some = entries.filter((entry) => entry.isFile);
    files.push(
      ...(await Promise.all(some.map((entry) => new Promise((resolve, reject) => entry.file(resolve, reject))))),
    );
  }
}
