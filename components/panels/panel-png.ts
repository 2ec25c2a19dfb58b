import { capturePng } from '../charts/capture';
import { saveBlob } from '../export/save-blob';
import { fileNameOf, type PanelSubject } from './panel-export';

/** Saves a picture of the panel as it is on the page, sharp enough for print; answers the file's name. */
export const savePng = async (subject: PanelSubject): Promise<string> => {
  const element = document.querySelector<HTMLElement>(`[data-panel="${subject.panel.id}"]`);
  if (!element) throw new Error('The panel is not on the page any more.');
  const background = getComputedStyle(element).backgroundColor;
  const name = fileNameOf(subject, 'png');
  saveBlob(name, await capturePng(element, { background, scale: 2 }));
  return name;
};
