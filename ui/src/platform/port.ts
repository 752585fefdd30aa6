/** Files over the window, at a place counted as the document counts. */
export type FileDrag =
  { type: 'over'; x: number; y: number } | { type: 'drop'; x: number; y: number; paths: string[] } | { type: 'leave' };

/** What a screen needs from the host: the real window (`index.ts`). */
export interface Platform {
  /** Short command: its answer, or a thrown failure of the core. */
  call(name: string, params: unknown): Promise<unknown>;
  /** Long command; `watch` hears how far it is. */
  start(id: string, name: string, params: unknown, watch: (progress: unknown) => void): Promise<unknown>;
  cancel(id: string): Promise<void>;
  /** Path of an existing vault folder; null when given up. */
  chooseFolder(title: string, from: string): Promise<string | null>;
  /** Path of a file to be written; null when given up. */
  chooseFile(title: string, from: string, extension: string): Promise<string | null>;
  /** Paths of files to be attached; none when given up. */
  chooseFiles(title: string, from: string): Promise<string[]>;
  /** The bytes of a file that a record names, or a thrown failure of the core. */
  readFile(id: string, sha256: string): Promise<ArrayBuffer>;
  /** Told of files that are dragged over the window and dropped; resolves to how to stop. */
  onFiles(watch: (drag: FileDrag) => void): Promise<() => void>;
  openFile(path: string): Promise<void>;
  showFolder(path: string): Promise<void>;
  /** Resolves only after the clipboard has the text. */
  copy(text: string): Promise<void>;
  documentsFolder(): Promise<string>;
  /** Asked before the window closes; false keeps it open. */
  onClose(ask: () => Promise<boolean>): Promise<void>;
  setTitle(title: string): Promise<void>;
}
