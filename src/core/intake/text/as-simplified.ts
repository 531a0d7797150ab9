// Traditional characters of papers read as the simplified ones, one for one, so that words and places are found in either writing.

const PAIRS =
  '檔档黨党縣县鄉乡鎮镇區区處处廳厅會会書书記记長长員员報报請请關关於于開开組组織织單单機机學学辦办級级個个條条項项評评議议選选舉举屆届時时間间點点題题錄录稱称聯联繫系電电話话號号發发產产務务動动團团導导幹干兩两從从來来為为爲为與与應应實实無无現现說说讀读線线總总結结劃划計计規规則则範范圍围標标準准檢检查查驗验問问責责任任領领領领導导幹干部部門门們们對对照照審审閱阅簽签章章製制訂订據据證证論论語语詞词讓让認认識识訓训練练習习講讲課课談谈調调研研項项頭头體体質质量量積积極极構构權权力力衆众眾众衛卫醫医藥药農农業业財财經经濟济銀银協协僑侨聯联華华國国際际鐵铁運运輸输車车場场廠厂礦矿電电網网絡络環环境境圖图書书館馆園园廣广東东龍龙馬马陳陈劉刘張张楊杨趙赵黃黄吳吴孫孙蘇苏葉叶鄭郑許许鄧邓馮冯蔣蒋韓韩餘余補补復复覆复類类別别兒儿歲岁齡龄曆历歷历專专業业滿满營营獎奖懲惩參参與与備备註注誌志勞劳協协擬拟稿稿預预備备確确定定傳传達达該该當当並并後后裡里裏里這这過过還还進进遠远連连遲迟邊边醞酝釀酿響响禮礼節节約约紀纪綱纲縱纵橫横統统綜综續续維维護护變变贊赞賛赞棄弃權权無无記记名名計计票票監监數数萬万億亿幾几樣样樓楼層层壓压縮缩廢废額额換换資资內内況况將将設设職职嚴严薦荐冊册見见訪访虧亏揮挥轉转寫写踐践歡欢靜静聽听擔担潔洁暫暂籌筹誤误損损戶户銜衔強强戰战鬥斗壘垒溝沟銷销繳缴稅税態态騰腾諾诺費费係系須须僅仅載载撿捡';

const SIMPLE = new Map<string, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) SIMPLE.set(PAIRS[at] ?? '', PAIRS[at + 1] ?? '');
for (const [traditional, simple] of SIMPLE) if (traditional === simple) SIMPLE.delete(traditional);

const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g');

/** As long as the text: places in one are places in the other. */
export function asSimplified(text: string): string {
  return text.replace(TRADITIONAL, (char) => SIMPLE.get(char) ?? char);
}

/** How many of its characters are written so only in Traditional Chinese, from 0 to 1. */
export function traditionalShare(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han ? (text.match(TRADITIONAL)?.length ?? 0) / han : 0;
}
