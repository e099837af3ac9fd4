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
  /** What mends an archive that was refused, where the refusal itself does not say it. */
  readonly cures: Readonly<Partial<Record<ZipError['code'], string>>>;
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
    cures: {
      'zip.not-a-zip': 'Pack the programme folder as a zip archive.',
      'zip.damaged': 'Pack the folder anew.',
      'zip.too-large': 'Pack the programme folder alone.',
      'zip.too-many': 'Pack the programme folder alone.',
      'zip.bomb': 'A file that grows so much is not unpacked.',
      'zip.path': 'Pack the folder anew, from outside it.',
      'zip.link': 'Pack the files themselves.',
      'zip.method': 'Pack it as an ordinary zip.',
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
    cures: {
      'zip.not-a-zip': 'Program klasörünü zip arşivi olarak paketleyin.',
      'zip.damaged': 'Klasörü yeniden paketleyin.',
      'zip.too-large': 'Yalnız program klasörünü paketleyin.',
      'zip.too-many': 'Yalnız program klasörünü paketleyin.',
      'zip.bomb': 'Açıldığında bu denli büyüyen dosya açılmaz.',
      'zip.path': 'Klasörü bir üst klasörden yeniden paketleyin.',
      'zip.link': 'Dosyaların kendilerini paketleyin.',
      'zip.method': 'Olağan zip olarak paketleyin.',
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
    cures: {
      'zip.not-a-zip': 'Бағдарлама қалтасын zip мұрағаты етіп қаптаңыз.',
      'zip.damaged': 'Қалтаны қайта қаптаңыз.',
      'zip.too-large': 'Тек бағдарлама қалтасын қаптаңыз.',
      'zip.too-many': 'Тек бағдарлама қалтасын қаптаңыз.',
      'zip.bomb': 'Ашылғанда мұнша үлкейетін файл ашылмайды.',
      'zip.path': 'Қалтаны сыртынан қайта қаптаңыз.',
      'zip.link': 'Файлдардың өзін қаптаңыз.',
      'zip.method': 'Кәдімгі zip етіп қаптаңыз.',
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
    cures: {
      'zip.not-a-zip': 'Упакуйте папку программы в архив zip.',
      'zip.damaged': 'Упакуйте папку заново.',
      'zip.too-large': 'Упакуйте только папку программы.',
      'zip.too-many': 'Упакуйте только папку программы.',
      'zip.bomb': 'Файл, который так вырастает, не распаковывается.',
      'zip.path': 'Упакуйте папку заново, находясь вне её.',
      'zip.link': 'Упакуйте сами файлы.',
      'zip.method': 'Упакуйте обычным способом zip.',
    },
    unreadable: 'Файл не открывается',
  },
};
