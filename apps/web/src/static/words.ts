import type { ZipError } from '../folder/zip.ts';
import type { Words } from '../words/language.tsx';

export const words: Words<{
  readonly lead: string;
  readonly noProgramme: string;
  readonly notHere: (name: string) => string;
  readonly examples: string;
  readonly changed: string;
  readonly restore: string;
  readonly own: string;
  readonly drop: string;
  readonly choose: string;
  readonly kept: string;
  readonly forget: (name: string) => string;
  readonly privacy: string;
  readonly offline: string;
  readonly refused: Readonly<Record<ZipError['code'], string>>;
  readonly unreadable: string;
}> = {
  en: {
    lead: 'Joint geostationary communication satellite programmes: coverage, links, payload and flight, computed on this computer.',
    noProgramme: 'The address names a view and no programme: choose one, and the view opens in it.',
    notHere: (name) => `This browser has no programme ${name}: choose one, and the view opens in it.`,
    examples: 'Examples',
    changed: 'changed by you, kept in this browser',
    restore: 'Back to the example as it was',
    own: 'A programme of your own',
    drop: 'Drop the zip archive of a programme folder here, or choose it.',
    choose: 'Choose a zip archive',
    kept: 'Kept in this browser',
    forget: (name) => `Remove ${name} from this browser`,
    privacy: 'Nothing is sent anywhere. Files hands an edited folder back as a zip archive.',
    offline: 'This page works without internet from now on.',
    refused: {
      'zip.not-a-zip': 'This is no zip archive, or its end is missing.',
      'zip.damaged': 'The archive is damaged. Pack the folder anew.',
      'zip.too-large': 'The archive is larger than a programme folder can be.',
      'zip.too-many': 'The archive has more files than a programme folder can have.',
      'zip.bomb': 'A file of the archive grows beyond reason when it is unpacked.',
      'zip.path': 'A path in the archive leads out of the folder.',
      'zip.link': 'The archive holds symbolic links. Pack the files themselves.',
      'zip.encrypted': 'The archive is encrypted. Pack the folder without a password.',
      'zip.method': 'The archive is packed in a way that is not known. Pack it as an ordinary zip.',
      'zip.no-programme': 'The archive holds no programme.yaml, or several. Pack one programme folder.',
    },
    unreadable: 'The file cannot be opened',
  },
  tr: {
    lead: 'Ortak yer durağan haberleşme uydusu programları: kapsama, hatlar, faydalı yük ve uçuş, bu bilgisayarda hesaplanır.',
    noProgramme: 'Adres bir görünüm belirtiyor, program belirtmiyor: birini seçin, görünüm onda açılır.',
    notHere: (name) => `Bu tarayıcıda ${name} programı yok: birini seçin, görünüm onda açılır.`,
    examples: 'Örnekler',
    changed: 'sizin değiştirdiğiniz hali bu tarayıcıda',
    restore: 'Örneğin ilk haline dön',
    own: 'Kendi programınız',
    drop: 'Bir program klasörünün zip arşivini buraya bırakın veya seçin.',
    choose: 'Zip arşivi seç',
    kept: 'Bu tarayıcıda saklananlar',
    forget: (name) => `${name} programını bu tarayıcıdan sil`,
    privacy:
      'Hiçbir yere veri gönderilmez. Değiştirilen klasör, Dosyalar bölümünden zip arşivi olarak indirilir.',
    offline: 'Bu sayfa bundan böyle internetsiz çalışır.',
    refused: {
      'zip.not-a-zip': 'Bu bir zip arşivi değil veya sonu eksik.',
      'zip.damaged': 'Arşiv bozuk. Klasörü yeniden paketleyin.',
      'zip.too-large': 'Arşiv, bir program klasörünün olabileceğinden büyük.',
      'zip.too-many': 'Arşivde, bir program klasöründe olabileceğinden çok dosya var.',
      'zip.bomb': 'Arşivdeki bir dosya açıldığında ölçüsüz büyüyor.',
      'zip.path': 'Arşivdeki bir yol klasörün dışına çıkıyor.',
      'zip.link': 'Arşivde sembolik bağlantılar var. Dosyaların kendilerini paketleyin.',
      'zip.encrypted': 'Arşiv şifreli. Klasörü parolasız paketleyin.',
      'zip.method': 'Arşiv bilinmeyen bir yöntemle sıkıştırılmış. Olağan zip olarak paketleyin.',
      'zip.no-programme': 'Arşivde programme.yaml yok veya birden çok. Tek bir program klasörü paketleyin.',
    },
    unreadable: 'Dosya açılamıyor',
  },
  kk: {
    lead: 'Бірлескен геостационарлық байланыс серігі бағдарламалары: қамту, байланыс желілері, пайдалы жүктеме және ұшу осы компьютерде есептеледі.',
    noProgramme:
      'Мекенжай көріністі ғана көрсетеді, бағдарламаны көрсетпейді: біреуін таңдаңыз, көрініс сонда ашылады.',
    notHere: (name) => `Бұл браузерде ${name} бағдарламасы жоқ: біреуін таңдаңыз, көрініс сонда ашылады.`,
    examples: 'Мысалдар',
    changed: 'сіз өзгерткен күйі осы браузерде сақтаулы',
    restore: 'Мысалдың бастапқы күйіне қайту',
    own: 'Өз бағдарламаңыз',
    drop: 'Бағдарлама қалтасының zip мұрағатын осында тастаңыз немесе таңдаңыз.',
    choose: 'Zip мұрағатын таңдау',
    kept: 'Осы браузерде сақталғандар',
    forget: (name) => `${name} бағдарламасын браузерден жою`,
    privacy: 'Ешқайда ештеңе жіберілмейді. Өзгертілген қалта «Файлдар» бөлімінен zip мұрағаты болып алынады.',
    offline: 'Бұл бет енді интернетсіз жұмыс істейді.',
    refused: {
      'zip.not-a-zip': 'Бұл zip мұрағаты емес немесе соңы жоқ.',
      'zip.damaged': 'Мұрағат бүлінген. Қалтаны қайта қаптаңыз.',
      'zip.too-large': 'Мұрағат бағдарлама қалтасы бола алатыннан үлкен.',
      'zip.too-many': 'Мұрағатта бағдарлама қалтасында бола алатыннан көп файл бар.',
      'zip.bomb': 'Мұрағаттағы бір файл ашылғанда шектен тыс үлкейеді.',
      'zip.path': 'Мұрағаттағы бір жол қалтадан тысқа шығады.',
      'zip.link': 'Мұрағатта символдық сілтемелер бар. Файлдардың өзін қаптаңыз.',
      'zip.encrypted': 'Мұрағат құпиясөзбен жабылған. Қалтаны құпиясөзсіз қаптаңыз.',
      'zip.method': 'Мұрағат белгісіз тәсілмен сығылған. Кәдімгі zip етіп қаптаңыз.',
      'zip.no-programme':
        'Мұрағатта programme.yaml жоқ немесе біреуден көп. Бір бағдарлама қалтасын қаптаңыз.',
    },
    unreadable: 'Файлды ашу мүмкін емес',
  },
  ru: {
    lead: 'Совместные программы геостационарных спутников связи: зоны обслуживания, линии связи, полезная нагрузка и полёт рассчитываются на этом компьютере.',
    noProgramme: 'Адрес называет вид, но не программу: выберите её, и вид откроется в ней.',
    notHere: (name) => `В этом браузере нет программы ${name}: выберите другую, и вид откроется в ней.`,
    examples: 'Примеры',
    changed: 'изменено вами, хранится в этом браузере',
    restore: 'Вернуть пример в исходный вид',
    own: 'Своя программа',
    drop: 'Перетащите сюда zip-архив папки программы или выберите его.',
    choose: 'Выбрать zip-архив',
    kept: 'Хранится в этом браузере',
    forget: (name) => `Удалить ${name} из этого браузера`,
    privacy: 'Ничего никуда не передаётся. Изменённую папку раздел «Файлы» отдаёт zip-архивом.',
    offline: 'Теперь эта страница работает без интернета.',
    refused: {
      'zip.not-a-zip': 'Это не zip-архив, или у него нет конца.',
      'zip.damaged': 'Архив повреждён. Упакуйте папку заново.',
      'zip.too-large': 'Архив больше, чем может быть папка программы.',
      'zip.too-many': 'В архиве больше файлов, чем может быть в папке программы.',
      'zip.bomb': 'Один из файлов архива при распаковке разрастается сверх меры.',
      'zip.path': 'Один из путей в архиве ведёт за пределы папки.',
      'zip.link': 'В архиве есть символические ссылки. Упакуйте сами файлы.',
      'zip.encrypted': 'Архив зашифрован. Упакуйте папку без пароля.',
      'zip.method': 'Архив сжат неизвестным способом. Упакуйте его как обычный zip.',
      'zip.no-programme':
        'В архиве нет файла programme.yaml, или их несколько. Упакуйте одну папку программы.',
    },
    unreadable: 'Файл не открывается',
  },
};
