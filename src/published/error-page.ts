// The page shown for an address that is none of the others, by a host, without a network, and in the single file.

export const ERROR_PAGE = '404.html';
