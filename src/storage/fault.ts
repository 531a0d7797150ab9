// What can go wrong with a browser's storage, each with a sentence that says what to do; and a limit for waiting on it.

export type Fault = 'full' | 'refused' | 'hung' | 'compiler';

export class StorageFault extends Error {
  readonly fault: Fault;
  /** Of work that was given up: comes when the browser has answered after all, whatever it answered. */
  readonly answered: Promise<void> | undefined;
  constructor(fault: Fault, answered?: Promise<void>) {
    super(faultSentence(fault));
    this.fault = fault;
    this.answered = answered;
  }
}

export function faultSentence(fault: Fault): string {
  switch (fault) {
    case 'full':
      return '浏览器的存储空间满了，最近的修改没有存上。内容还在本页：请先下载草稿备份，再到“我的草稿”删去不用的，接着填写时会自动再试。';
    case 'refused':
      return '这个浏览器不让保存（可能是无痕窗口，或者设置里禁止了网站数据）。内容只在本页，关闭前请下载草稿备份，或换一个浏览器填写。';
    case 'hung':
      return '浏览器的存储没有回应，最近的修改还没有存上。内容还在本页：请先下载草稿备份，它一有回应会自动再试；关掉本站的其他页面可能有用。';
    case 'compiler':
      return '读旧版模板的功能没有加载成功，这份内容没有打开，也没有改动，还在本机浏览器里。请检查网络，再刷新页面。';
  }
}

const PATIENCE = 4000;

/** The result, or a StorageFault: storage that neither answers nor fails is given up after some seconds. */
export async function inTime<T>(work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const working = work();
    const late = new Promise<never>((_, fail) => {
      const giveUp = () => fail(new StorageFault('hung', working.then(ended, ended)));
      timer = setTimeout(giveUp, PATIENCE);
    });
    return await Promise.race([working, late]);
  } catch (error) {
    throw error instanceof StorageFault ? error : new StorageFault(isQuota(error) ? 'full' : 'refused');
  } finally {
    clearTimeout(timer);
  }
}

function ended(): void {}

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

export function sentenceOf(error: unknown): string {
  return error instanceof StorageFault ? error.message : faultSentence('refused');
}

/** When a browser that was only slow can be asked again; undefined where it did answer, and refused. */
export function answeredAfterAll(error: unknown): Promise<void> | undefined {
  return error instanceof StorageFault ? error.answered : undefined;
}
