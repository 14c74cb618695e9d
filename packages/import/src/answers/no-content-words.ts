import { foldText } from '../field/words.js';
import { withoutYes } from './answer-phrases.js';

/** Texts that say what to do, or that nothing is known, in six languages. They are the content of no cell. */
const NO_CONTENT: ReadonlySet<string> = new Set(
  [
    'leave|leave it|leave out|leave it out|leave the row|leave as is|leave it as it is|as is|keep|keep it|delete|delete it|delete the row|delete row|remove|remove it|remove the row|skip|drop|drop it|ignore|i do not know|i dont know|we do not know|we dont know|do not know|dont know|not known|unknown|not sure|no idea|no change|unchanged|ok|okay|correct|it is correct|it is right|all right|that is fine|fine|agreed|richtig|stimmt|thats right|that is right|right|wrong|see above|see file|ask|tbd|first|second|the first|the second|either|both|neither',
    'laisser|laisser tel quel|laisser vide|exclure|supprimer|à supprimer|supprimer la ligne|effacer|enlever|retirer|ignorer|je ne sais pas|nous ne savons pas|ne sais pas|inconnu|inconnue|pas connu|pas sûr|aucune idée|sans changement|inchangé|correct|exact|c’est correct|c’est exact|d’accord|faux|voir fichier|les deux',
    'dejar|dejar fuera|dejar así|dejar vacío|excluir|eliminar|eliminar la fila|borrar|borrar la fila|suprimir|quitar|ignorar|no sé|no lo sé|no sabemos|no se sabe|desconocido|desconocida|no estoy seguro|no estoy segura|ni idea|sin cambios|correcto|es correcto|está bien|de acuerdo|incorrecto|ver archivo|ambos|los dos',
    'оставить|оставить как есть|оставить пустым|исключить|исключить строку|удалить|удалить строку|убрать|пропустить|не знаю|я не знаю|мы не знаем|не знаем|неизвестно|неизвестен|не уверен|не уверена|без изменений|верно|правильно|все верно|всё верно|неверно|хорошо|ладно|см файл|оба',
    '留空|保留|保持不变|不变|排除|删除|删去|删掉|删除该行|移除|去掉|忽略|跳过|不知道|我不知道|我们不知道|不清楚|不详|未知|不确定|正确|没错|对|不对|错误|好|好的|可以|两者|都是',
    'اترك|اتركه|يترك|تركه|يترك كما هو|استبعاد|يستبعد|حذف|احذف|احذفه|يحذف|حذف الصف|إزالة|تجاهل|لا أعرف|لا نعرف|لا أعلم|لا نعلم|لا أدري|غير معروف|غير معروفة|غير متأكد|بدون تغيير|دون تغيير|صحيح|هذا صحيح|خطأ|موافق|حسنا|كلاهما',
  ]
    .join('|')
    .split('|')
    .map(foldText),
);

const MARKS = /^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu;
const PLEASE =
  /^(?:please|pls|s il vous plait|svp|merci de|por favor|пожалуйста|请|يرجى) ?| ?(?:please|pls|thanks|s il vous plait|svp|merci|por favor|gracias|пожалуйста|спасибо|谢谢|شكرا)$/u;

/** Whether a text says what to do, or that nothing is known: `leave out, please`, `je ne sais pas`. */
export function saysNothing(text: string): boolean {
  const words = foldText(text.replace(MARKS, ''));
  const plain = words.replace(PLEASE, '').trim();
  return NO_CONTENT.has(words) || NO_CONTENT.has(plain) || NO_CONTENT.has(withoutYes(plain));
}
