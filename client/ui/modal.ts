/** That a dialog can be shown above everything where the browser cannot do it (Safari before 15.4, Firefox before 98). */

/** Shows it; `failed` is told where the help for an older browser does not load. What is returned gives up waiting for it. */
export function showModal(dialog: HTMLDialogElement, failed: () => void): () => void {
  let wanted = true;
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else {
    import('dialog-polyfill').then(({ default: polyfill }) => {
      if (!wanted) return;
      polyfill.registerDialog(dialog);
      dialog.showModal();
    }, failed);
  }
  return () => {
    wanted = false;
  };
}
