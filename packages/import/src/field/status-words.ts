import type { Status } from '@regional-presence/core';
import { compileWords } from './words.js';

/** Words of the languages next to the six for a meeting that is not held, or later. */
const CANCELLED_OF_NEIGHBOURS =
  'zrušeno|zrušen|zrušena|zrušené|odwołane|odwołany|odwołano|odwołana|afgelast|geannuleerd|gaat niet door|aflyst|avlyst|inställt|inställd|peruttu|iptal|iptal edildi|скасовано|dibatalkan|anulat|anulată|elmarad|törölve|entfällt|fällt aus';
const POSTPONED_OF_NEIGHBOURS =
  'odloženo|odložen|přesunuto|przełożone|przełożony|uitgesteld|udsat|utsatt|uppskjutet|uppskjuten|siirretty|ertelendi|відкладено|ditunda|amânat|elhalasztva|adiado|adiada|rinviato|rinviata|verschoben';

/** The words of a status column: six languages, and for what cancels or postpones a meeting those of neighbours. */
export const STATUS_WORDS: ReadonlyMap<string, Status> = compileWords<Status>({
  planned:
    'plan|eventscheduled|eventmovedonline|upcoming|scheduled|future|to be held|prévu|prévue|planifié|planifiée|à venir|programmé|previsto|prevista|planificado|planificada|programado|programada|запланировано|запланирован|планируется|план|计划|拟办|计划中|مخطط|مخطط له|مزمع|مقرر|planejado|planejada|previsto|geplant|vorgesehen|in planung|pianificato|pianificata|in programma|not started|not yet started|in preparation|under preparation|in planning|forthcoming|en préparation|en cours de préparation|non commencé|à organiser|à tenir|próximo|próxima|en preparación|por realizar|por iniciar|no iniciado|agendado|agendada|в плане|предстоит|готовится|в подготовке|на стадии подготовки|не начато|не начат|筹备中|在筹备|即将举行|待举行|未开始|尚未开始|拟举办|مبرمج|مبرمجة|مقررة|قادم|قادمة|قيد التحضير|قيد الإعداد|لم يبدأ',
  tentative:
    'are not confirmed yet|not confirmed yet|could change|are likely to change|likely to change|awaiting confirmation|subject to approval|sujette à modification|sujettes à modification|non confirmées|provisionales|tentativas|не подтверждены|не подтверждена|будут уточнены|будет уточнена|уточняются|قد تتغير التواريخ|التواريخ قابلة للتغيير|غير مؤكدة|可能会变|未定|尚未确定|暂定日期|may change|might change|may still change|subject to change|not final|are not final|is not final|not yet final|not yet confirmed|are not confirmed|is not confirmed|to be confirmed by host|to be confirmed by the host|susceptible de changer|susceptibles de changer|peut changer|peuvent changer|pas définitive|pas définitives|non définitive|non définitives|sujeta a cambios|sujetas a cambios|sujeto a cambios|puede cambiar|pueden cambiar|no definitiva|no definitivas|может измениться|могут измениться|предварительная|предварительные|не окончательная|не окончательные|可能变更|可能会变更|可能调整|قابل للتغيير|قابلة للتغيير|قد يتغير|قد تتغير|مبدئية|provisional|subject to confirmation|sous réserve de confirmation|sujeto a confirmación|при условии подтверждения|有待最后确认|رهنا بالتأكيد|to be confirmed|tbc|not confirmed|unconfirmed|provisoire|à confirmer|sous réserve|provisional|por confirmar|tentativo|предварительно|предварительный|подлежит подтверждению|уточняется|暂定|待定|待确认|مبدئي|مؤقت|يؤكد لاحقا|غير مؤكد|to be decided|tentatively|pencilled in|provisório|provisória|a confirmar|por confirmar|vorläufig|noch zu bestätigen|unbestätigt|unter vorbehalt|provvisorio|provvisoria|da confermare|à reconfirmer|non confirmé|sin confirmar|a confirmar|не подтверждено|будет подтверждено|требует подтверждения|尚未确认|有待确认|قيد التأكيد|للتأكيد|يحدد لاحقا|تحدد لاحقا|سيحدد لاحقا|à déterminer|à définir|por definir|a definir|tbd|to be determined|на согласовании|待确定',
  confirmed:
    'firm|approved|agreed|confirmé|confirmée|approuvé|confirmado|confirmada|aprobado|подтверждено|подтвержден|подтверждена|утверждено|утвержден|已确认|确认|确定|مؤكد|مؤكدة|تم التأكيد|معتمد|confirmado|confirmada|bestätigt|fest|confermato|confermata|definitive|ratifié',
  ongoing:
    'on-going|in progress|under way|underway|continuing|continuous|permanent|rolling|year-round|all year|continue|permanente|continuo|continua|постоянно|на постоянной основе|непрерывно|持续|持续进行|长期|مستمرة|active|current|started|en cours|continu|en curso|en marcha|en ejecución|продолжается|текущий|в процессе|в работе|проводится|进行中|正在进行|مستمر|جار|جارية|قيد التنفيذ|em andamento|em curso|laufend|in bearbeitung|in corso|running|in execution|being implemented|under implementation|en cours d’exécution|en cours de réalisation|en proceso|en desarrollo|en progreso|выполняется|реализуется|идет|идёт|осуществляется|в стадии реализации|в процессе реализации|实施中|在进行|执行中|开展中|جاري|جاري التنفيذ|قيد الإنجاز|متواصل',
  held: 'done|completed|complete|implemented|finished|took place|past|carried out|executed|tenu|tenue|réalisé|réalisée|terminé|terminée|exécuté|achevé|celebrado|celebrada|realizado|realizada|finalizado|finalizada|completado|ejecutado|проведено|проведен|проведена|завершено|завершен|выполнено|состоялось|реализовано|已举办|已举行|已完成|完成|已召开|منعقد|عقد|عقدت|منجز|نفذ|نفذت|اكتمل|مكتمل|تم|passed|occurred|was held|over|ended|passé|passée|pasado|pasada|terminado|terminada|прошло|прошел|прошла|прошедшее|прошедший|已结束|已过|已过去|انتهى|انتهت|منته|مضى|realizado|realizada|concluído|concluída|encerrado|passado|stattgefunden|abgeschlossen|beendet|vergangen|durchgeführt|svolto|svolta|concluso|conclusa|passato|delivered|achieved|conducted|realized|realised|organized|organised|closed|effectué|effectuée|organisé|organisée|clôturé|clôturée|accompli|accomplie|mené à bien|culminado|culminada|cumplido|cumplida|efectuado|efectuada|llevado a cabo|concluido|concluida|исполнено|исполнен|организовано|закончено|проведены|已实施|已开展|圆满完成|منفذ|منفذة|منجزة|مكتملة|عُقدت|نظمت|تم تنفيذه|تم عقده',
  postponed: `${POSTPONED_OF_NEIGHBOURS}|eventpostponed|deferred|delayed|reporté|reportée|aplazado|aplazada|pospuesto|перенесено|отложено|推迟|已推迟|延期|مؤجل|تأجل|put off|on hold|suspended|différé|différée|suspendu|suspendido|suspendida|postergado|postergada|pospuesta|перенесен|перенесена|отложен|отложена|приостановлено|暂停|延后|延迟|推迟举行|مؤجلة|أرجئ|تم تأجيله|adiado|adiada|suspenso|verschoben|aufgeschoben|vertagt|rinviato|rinviata|posticipato|posticipata|sospeso|repoussé|repoussée|أُجل|أجلت|تأجلت|暂缓`,
  cancelled: `${CANCELLED_OF_NEIGHBOURS}|eventcancelled|canceled|annulé|annulée|cancelado|cancelada|anulado|отменено|отменен|取消|已取消|ملغى|ألغي|ملغي|cancellation|called off|annulation|suprimido|anulada|отменена|отменён|отмена|不举行|ملغاة|تم إلغاؤه|أُلغي|cancelado|cancelada|desmarcado|abgesagt|entfällt|storniert|annullato|annullata|cancellato|cancellata|zrušené|zrušeno|zrušená|odwołane|geannuleerd|inställt|aflyst|peruttu|otkazano|iptal|iptal edildi|dropped|supprimé|supprimée|abandonné|abandonnée|descartado|descartada|снято|снят|исключено|ألغيت|أُلغيت|撤销`,
});

/** Words for a meeting that has other dates now. They do not say whether the dates of the row are the new ones. */
const RESCHEDULED =
  'rescheduled|eventrescheduled|re-scheduled|shifted|changed to|décalé|décalée|desplazado|desplazada|сдвинут|сдвинута|تم ترحيله|تم ترحيلها|顺延|prolongé|prolongée|prorogé|prorogée|prorrogado|prorrogada|продлен|продлена|продлено|延长|moved|moving to|date changed|new date|new dates|brought forward|pushed back|put back|pushed to|extended|will now|now on|nouvelle date|nouvelles dates|avancé|avancée|nueva fecha|nuevas fechas|trasladado|trasladada|adelantado|adelantada|новые даты|сдвинуто|改为|改到|改至|新日期|延至|提前|الموعد الجديد|التاريخ الجديد|نقل|نقلت|reprogrammé|reprogrammée|déplacé|déplacée|reprogramado|reprogramada|cambio de fecha|перенесено на другую дату|новая дата|改期|已改期|أعيدت جدولته|أعيدت جدولتها|تغير الموعد|reagendado|reagendada|remarcado|remarcada|verlegt|neuer termin|riprogrammato|riprogrammata|spostato|spostata|se traslada|se adelanta|se aplaza|se pospone|se reprograma|переносится|переносятся|сдвигается|prolongé|prolongée|prorrogado|prorrogada|продлено';

export const RESCHEDULED_WORDS: ReadonlySet<string> = new Set(
  compileWords<'rescheduled'>({ rescheduled: RESCHEDULED }).keys(),
);

/** Finds in a folded text a word that may stand before a new date: `postponed`, `reporté`, `перенесено`. */
export const MOVE_WORDS: RegExp = new RegExp(
  [...STATUS_WORDS]
    .flatMap(([word, status]) => (status === 'postponed' ? [word] : []))
    .concat([...RESCHEDULED_WORDS])
    .join('|'),
  'u',
);

/** The statuses that people write in a title, with the words that have no other meaning there. */
export type TextStatus = 'cancelled' | 'postponed' | 'tentative' | 'confirmed';

export const TEXT_STATUS_WORDS: ReadonlyMap<string, TextStatus> = compileWords<TextStatus>({
  cancelled: `${CANCELLED_OF_NEIGHBOURS}|canceled|event cancelled|meeting cancelled|has been cancelled|called off|annulé|annulée|événement annulé|cancelado|cancelada|anulado|anulada|suspendido definitivamente|отменено|отменен|отменена|取消|已取消|活动取消|ملغى|ملغي|ملغاة|ألغي|ألغيت|الملغاة|отмененные|取消的活动|已取消的活动|已取消活动|desmarcado|abgesagt|entfällt|annullato|annullata|cancellato|cancellata|zrušené|zrušeno|zrušená|odwołane|geannuleerd|inställt|aflyst`,
  postponed: `${POSTPONED_OF_NEIGHBOURS}|event postponed|meeting postponed|has been postponed|deferred|reporté|reportée|ajourné|ajournée|aplazado|aplazada|pospuesto|pospuesta|postergado|postergada|отложено|отложен|отложена|перенесено|перенесен|перенесена|推迟|已推迟|延期|已延期|مؤجل|مؤجلة|تأجل|تأجلت|المؤجلة|отложенные|перенесенные|推迟的活动|已推迟的活动|延期的活动|adiado|adiada|verschoben|vertagt|rinviato|rinviata|posticipato|posticipata`,
  tentative:
    'tbc|t.b.c.|to be confirmed|not confirmed|not yet confirmed|unconfirmed|tentative date|à confirmer|non confirmé|por confirmar|a confirmar|sin confirmar|подлежит подтверждению|не подтверждено|уточняется|待确认|暂定|غير مؤكد|يؤكد لاحقا|للتأكيد|noch zu bestätigen|unbestätigt|da confermare',
  confirmed:
    'confirmé|confirmée|confirmado|confirmada|подтверждено|已确认|مؤكد|مؤكدة|bestätigt|confermato|confermata',
});
