// One's own templates among the cards of the home page: they are in this browser and not in the page.

import { meetingsOf } from '../core/template/template.ts';
import { type OwnPaper, ownPapers } from '../own/own-papers.ts';
import { deskPath } from '../storage/draft-hash.ts';

/** Puts them before the others of the list, and gives them. */
export async function addOwnCards(list: Element, root: string): Promise<readonly HTMLElement[]> {
  const papers = await ownPapers();
  const cards = [...papers].map(([id, paper]) => cardOf(`${root}${deskPath(id)}`, paper));
  list.prepend(...cards);
  return cards;
}

function cardOf(address: string, paper: OwnPaper): HTMLElement {
  const { title, organs, stage, genre } = paper;
  const card = document.createElement('li');
  const values = { organ: organs, meeting: meetingsOf(paper), stage: [stage], genre: [genre] };
  for (const [facet, each] of Object.entries(values)) card.dataset[facet] = each.join(' ');
  const box = document.createElement('div');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  heading.append(link);
  const mark = document.createElement('p');
  mark.className = 'card-facts';
  mark.textContent = `我的模板 · ${genre}`;
  box.append(heading, mark);
  card.append(box);
  return card;
}
