// Which meeting the address asks for, and which paper written alone is to come into it.

const JOIN = '&join=';

export function meetingHash(id: string, lone?: string): string {
  return `#${encodeURIComponent(id)}${lone === undefined ? '' : JOIN + encodeURIComponent(lone)}`;
}

export type AskedMeeting = {
  /** Empty where none is asked for. */
  readonly id: string;
  /** Id of the lone paper. */
  readonly lone?: string;
};

export function meetingInHash(hash: string): AskedMeeting {
  const [id = '', lone] = hash.slice(1).split(JOIN);
  return { id: decoded(id), ...(lone ? { lone: decoded(lone) } : {}) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
