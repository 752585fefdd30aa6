/** Keeps a text area as high as its text. */
export function grow(node: HTMLTextAreaElement): () => void {
  const fit = () => {
    node.style.height = 'auto';
    node.style.height = `${Math.min(node.scrollHeight + 2, 480)}px`;
  };
  fit();
  node.addEventListener('input', fit);
  const resized = new ResizeObserver(fit);
  resized.observe(node.parentElement ?? node);
  return () => {
    node.removeEventListener('input', fit);
    resized.disconnect();
  };
}
