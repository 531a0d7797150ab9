// Leaves for another page of the site as a press on a link would.

/** By a link and not by an address, because the single file turns links to where the page is in it. */
export function goTo(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.hidden = true;
  document.body.append(link);
  const from = pageOf(location.href);
  link.click();
  // Only the part behind # changed: the page must look again what it shows.
  if (pageOf(link.href) === from) location.reload();
}

function pageOf(address: string): string {
  return address.replace(/#.*$/s, '');
}
