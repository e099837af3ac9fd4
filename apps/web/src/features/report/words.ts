import type { Words } from '../../words/language.tsx';

export const words: Words<{
  readonly lead: string;
  readonly open: string;
  readonly save: string;
  readonly print: string;
}> = {
  en: {
    lead: 'The report of the programme as it stands, in the language of this page: one file that opens anywhere, without a network.',
    open: 'Open the report',
    save: 'Save as HTML',
    print: 'The command line, where Ortak lies, writes it as PDF too:',
  },
  tr: {
    lead: 'Programın şu anki hâlinin raporu, bu sayfanın dilinde: her yerde, ağ olmadan açılan tek bir dosya.',
    open: 'Raporu aç',
    save: 'HTML olarak kaydet',
    print: 'Komut satırı, Ortak klasöründe, raporu PDF olarak da yazar:',
  },
  kk: {
    lead: 'Бағдарламаның қазіргі күйінің есебі, осы беттің тілінде: кез келген жерде желісіз ашылатын бір файл.',
    open: 'Есепті ашу',
    save: 'HTML түрінде сақтау',
    print: 'Команда жолы Ortak қалтасында есепті PDF түрінде де жазады:',
  },
  ru: {
    lead: 'Отчёт по программе в её нынешнем виде, на языке этой страницы: один файл, который открывается везде и без сети.',
    open: 'Открыть отчёт',
    save: 'Сохранить как HTML',
    print: 'Командная строка в папке Ortak пишет его и в PDF:',
  },
};
