// Links within the site, under whatever sub-path it is served from.

/** `href('templates', 'a')` → `/base/templates/a/`; a last part with a dot is a file. */
export function href(...parts: readonly string[]): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const path = parts.join('/');
  const end = path === '' || path.includes('.') ? '' : '/';
  return `${base}/${path}${end}`;
}
