// The same response headers in the words of each kind of host.

export type Headers = {
  /** Of every answer, by name. */
  readonly common: Readonly<Record<string, string>>;
  readonly policy: string;
  /** The service worker fetches the site's files, which no page may. */
  readonly workerPolicy: string;
  readonly workerFile: string;
  /** Folder of files whose names change with their text. */
  readonly hashedFolder: string;
  readonly hashedCache: string;
  readonly otherCache: string;
  /** Where pages are, from the top of the site: `/`, `/a.html`, `/folder/*`. */
  readonly places: readonly string[];
};

type Words = (headers: Headers) => readonly string[];

const CSP = 'Content-Security-Policy';
const CACHE = 'Cache-Control';
const pairs = (headers: Readonly<Record<string, string>>) => Object.entries(headers);
const dotted = (file: string) => file.replaceAll('.', '\\.');

const nginx: Words = (headers) => [
  '# 写进 server 或者 location：include <网站目录>/headers/nginx.txt;',
  '# 同一个 location 里如果另有 add_header，这里的就不起作用。',
  `set $huiwen_policy "${headers.policy}";`,
  `set $huiwen_cache "${headers.otherCache}";`,
  `if ($uri ~ "/${dotted(headers.workerFile)}$") { set $huiwen_policy "${headers.workerPolicy}"; }`,
  `if ($uri ~ "/${headers.hashedFolder}/[^/]+$") { set $huiwen_cache "${headers.hashedCache}"; }`,
  `add_header ${CSP} $huiwen_policy always;`,
  `add_header ${CACHE} $huiwen_cache always;`,
  ...pairs(headers.common).map(([name, value]) => `add_header ${name} "${value}" always;`),
];

const apache: Words = (headers) => [
  '# 复制为网站目录里的 .htaccess，或者写进 <Directory>；需要 mod_headers。',
  `Header always set ${CSP} "${headers.policy}"`,
  `Header always set ${CACHE} "${headers.otherCache}"`,
  ...pairs(headers.common).map(([name, value]) => `Header always set ${name} "${value}"`),
  `<Files "${headers.workerFile}">`,
  `  Header always set ${CSP} "${headers.workerPolicy}"`,
  '</Files>',
  `<If "%{REQUEST_URI} =~ m#/${headers.hashedFolder}/[^/]+$#">`,
  `  Header always set ${CACHE} "${headers.hashedCache}"`,
  '</If>',
];

const caddy: Words = (headers) => [
  '# 写进站点：import <网站目录>/headers/caddy.txt',
  `@huiwen_worker path */${headers.workerFile}`,
  `@huiwen_pages not path */${headers.workerFile}`,
  `@huiwen_hashed path */${headers.hashedFolder}/*`,
  `@huiwen_named not path */${headers.hashedFolder}/*`,
  `header @huiwen_worker ${CSP} "${headers.workerPolicy}"`,
  `header @huiwen_pages ${CSP} "${headers.policy}"`,
  `header @huiwen_hashed ${CACHE} "${headers.hashedCache}"`,
  `header @huiwen_named ${CACHE} "${headers.otherCache}"`,
  ...pairs(headers.common).map(([name, value]) => `header ${name} "${value}"`),
];

/** No two rules of one name meet: such hosts join or choose each in its own way. */
const staticHost: Words = (headers) => [
  '# 复制为网站目录里的 _headers（Netlify、Cloudflare Pages 一类的静态主机）。',
  '/*',
  ...pairs(headers.common).map(([name, value]) => `  ${name}: ${value}`),
  `/${headers.workerFile}`,
  `  ${CSP}: ${headers.workerPolicy}`,
  ...headers.places.flatMap((place) => [place, `  ${CSP}: ${headers.policy}`]),
  `/${headers.hashedFolder}/*`,
  `  ${CACHE}: ${headers.hashedCache}`,
];

const HOSTS = { nginx, apache, caddy, 'static-host': staticHost } as const;

/** Text by file name. */
export function headerTexts(headers: Headers): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(HOSTS).map(([host, words]) => [`${host}.txt`, `${words(headers).join('\n')}\n`]),
  );
}
