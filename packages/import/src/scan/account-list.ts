import type { Column } from '../column/column.js';
import { foldText } from '../field/words.js';

/** Words of the headings of accounts. One of them may be in a list of events: its costs, or its invoice. */
const ACCOUNT_WORDS: ReadonlySet<string> = new Set(
  [
    'indicator value price volume',
    'indicateur valeur indicador показатель значение 指标 数值 المؤشر القيمة',
    'amount payee payer beneficiary debit credit balance invoice withdrawal deposit',
    'montant débit crédit solde bénéficiaire facture',
    'importe monto débito crédito saldo beneficiario factura abono',
    'valor beneficiário fatura favorecido',
    'Betrag Soll Haben Saldo Empfänger Zahlungsempfänger Rechnung Verwendungszweck',
    'сумма дебет кредит сальдо остаток плательщик получатель',
    '金额 金額 借方 贷方 貸方 余额 餘額 收款人 付款人 发票',
    'المبلغ مدين دائن الرصيد المستفيد الفاتورة',
  ].flatMap((words) => words.split(' ').map(foldText)),
);

/** Headings of accounts that make a table one. */
const MIN_ACCOUNT_HEADINGS = 2;

const isOfAccounts = ({ name }: Column): boolean =>
  foldText(name)
    .split(/[\s_/.,:()]+/)
    .some((word) => ACCOUNT_WORDS.has(word));

/** Whether a table has payments or measured values: its dates are not those of events, and its payees are no titles. */
export const isAccountList = (columns: readonly Column[]): boolean =>
  columns.filter(isOfAccounts).length >= MIN_ACCOUNT_HEADINGS;
