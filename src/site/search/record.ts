// What can be found, as the build writes it and the page reads it.

export type SearchRecord = {
  readonly kind: '模板' | '指引' | '预设' | '名称' | '页面';
  readonly title: string;
  /** Of the guide a section belongs to. */
  readonly within?: string;
  readonly summary: string;
  /** Address below the base path. */
  readonly path: string;
  /** Other words it is asked for by. */
  readonly asked: readonly string[];
  readonly text: string;
  /** Runs of 汉字 as syllables with spaces between: zu zhi. */
  readonly spelled: readonly string[];
};

/** What a search answers with. */
export type Hit = Pick<SearchRecord, 'kind' | 'title' | 'within' | 'summary' | 'path'>;
