// Draws a few characters on a canvas nobody sees, to learn whether a font is there.

import { isDrawn } from './missing-fonts.ts';

const TEXT = '国标永a1';
const SIZE = 24;

/** Undefined where the browser draws nothing for us. */
export function fontProbe(): ((font: string) => boolean) | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE * TEXT.length;
  canvas.height = SIZE * 2;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  const drawing = (family: string) => {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.font = `${SIZE}px ${family}`;
    context.fillText(TEXT, 0, SIZE * 1.4);
    return context.getImageData(0, 0, canvas.width, canvas.height).data.join();
  };
  const [serif, sans] = [drawing('serif'), drawing('sans-serif')];
  return (font) =>
    isDrawn({
      overSerif: drawing(`"${font}", serif`),
      overSans: drawing(`"${font}", sans-serif`),
      serif,
      sans,
    });
}
