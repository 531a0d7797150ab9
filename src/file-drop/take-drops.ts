// Files dropped anywhere on a page that takes them itself, before the site's own listener does.

type Drops = {
  /** Whether files are held over the page. */
  readonly over: (isOver: boolean) => void;
  /** The files among those dropped that this page takes; with none the site's own listener gets them. */
  readonly wanted: (files: readonly File[]) => readonly File[];
  readonly take: (files: readonly File[]) => void;
};

/** Until what it gives is called. */
export function takeDrops({ over, wanted, take }: Drops): () => void {
  const drop = (event: DragEvent) => {
    over(false);
    const files = wanted([...(event.dataTransfer?.files ?? [])]);
    if (!files.length) return;
    event.preventDefault();
    take(files);
  };
  const drag = (event: DragEvent) => {
    over(event.type === 'dragover' && !!event.dataTransfer?.types.includes('Files'));
  };
  addEventListener('drop', drop, { capture: true });
  addEventListener('dragover', drag);
  addEventListener('dragleave', drag);
  return () => {
    removeEventListener('drop', drop, { capture: true });
    removeEventListener('dragover', drag);
    removeEventListener('dragleave', drag);
  };
}
