/** PDF pages by pdf.js. Loaded only when the first PDF is looked at; the worker is the program's own file. */
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerSrc from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

export type { PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

GlobalWorkerOptions.workerSrc = workerSrc;

/** Opens a document from bytes, which it takes over. Nothing in it is run, nothing is fetched for it. */
export function openPdf(bytes: ArrayBuffer): Promise<PDFDocumentProxy> {
  return getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    // Pictures in JPEG 2000, as scanners make them: the decoder without WebAssembly, which the content policy does not allow.
    useWasm: false,
    wasmUrl: new URL('pdf/', document.baseURI).href,
    useSystemFonts: true,
    verbosity: 0,
  }).promise;
}
