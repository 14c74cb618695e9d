/**
 * The months in languages whose dates are not read, folded: Czech, Polish, Croatian, Turkish, Romanian, Hungarian, Finnish,
 * Indonesian, Catalan, Ukrainian and Greek (CLDR 46), without those that have a name in a language that is read.
 */
const MONTHS_ELSEWHERE: ReadonlySet<string> = new Set(
  'leden ledna unor unora brezen brezna duben dubna kveten kvetna cerven cervna cervenec cervence srpen srpna zari rijen rijna listopad listopadu prosinec prosince styczen stycznia luty lutego marzec kwiecien kwietnia maja czerwiec czerwca lipiec lipca sierpien sierpnia wrzesien wrzesnia pazdziernik pazdziernika listopada grudzien grudnia marec oktobar sijecanj sijecnja veljaca veljace ozujak ozujka travanj travnja svibanj svibnja lipanj lipnja srpanj srpnja kolovoz kolovoza rujan rujna studeni studenoga prosinac prosinca ocak subat nisan mayis haziran temmuz agustos eylul ekim kasim aralik ianuarie februarie martie iunie iulie octombrie noiembrie marcius majus junius julius augusztus tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu joulukuu maret agustus gener maig juny січень січня лютий лютого березень березня квітень квітня травень травня червень червня липень липня серпень серпня вересень вересня жовтень жовтня листопад листопада грудень грудня ιανουαριος φεβρουαριος μαρτιος απριλιος μαιος ιουνιος ιουλιος αυγουστος σεπτεμβριος οκτωβριος νοεμβριος δεκεμβριος ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου'.split(
    ' ',
  ),
);

/** Whether a word is a month of a language whose dates are not read. */
export const isMonthElsewhere = (text: string): boolean => MONTHS_ELSEWHERE.has(text);
