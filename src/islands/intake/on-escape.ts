// Escape in a box gives back what stood there before something was typed; an input method that is at work keeps the key.

export function onEscape(giveBack: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === 'Escape' && !event.isComposing) giveBack();
  };
}
