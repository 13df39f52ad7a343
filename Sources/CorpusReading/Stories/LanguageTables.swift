/// The commonest words of languages that share a script.
enum LanguageTables {
  private static let table: [(language: String, block: Int, words: String)] = [
    (
      "en", 1,
      """
      the of and to in is that for was with said his has from by on it as at are have will be an
      not but were they who this its which their he she had been would about after more than or we
      """
    ),
    (
      "de", 1,
      """
      der die und den das von zu mit ist im nicht ein eine für auf dem sich auch wurde des wie hat
      bei aus dass nach werden er sie am an als noch über einen einem zum zur sind war oder vor
      """
    ),
    (
      "fr", 1,
      """
      le la les des et du une est dans que pour qui sur au par avec pas plus ont sont été ce cette
      il elle aux de à en un se sa son ne mais ou leur ses fait être selon après
      """
    ),
    (
      "es", 1,
      """
      el la los las de que y en del se por con una para su al más fue como este ha lo un es no
      son esta entre también pero sus según años sobre desde hasta donde
      """
    ),
    (
      "it", 1,
      """
      il di che la e della per un con non è sono del i le gli nel dei alla ha più una si da in al
      come anche ma dal delle nella dalla sul stato questo dopo lo degli
      """
    ),
    (
      "pt", 1,
      """
      o os de que e do da em um uma para com não por dos no na ao é foi mais as se das como à sua
      seu ou pela pelo são também nos nas ser mas segundo
      """
    ),
    (
      "nl", 1,
      """
      de het een van en in is dat op te voor met zijn niet aan door werd ook bij om er maar naar
      als heeft uit hij wordt over nog worden dan zich tot
      """
    ),
    (
      "sv", 1,
      """
      och att det som en är av för på med den till har inte om ett var säger de från men när vid
      han sig efter kan också så under ska mot eller
      """
    ),
    (
      "da", 1,
      """
      og at det som en er af for på med den til har ikke om et var siger de fra men når ved han sig
      efter kan også så blev være der hvor mod eller
      """
    ),
    (
      "no", 1,
      """
      og at det som en er av for på med den til har ikke om et var sier de fra men når ved han seg
      etter kan også så ble være der hvor mot eller etter
      """
    ),
    (
      "pl", 1,
      """
      i w na z się do nie że to jest o jak po co przez za od dla oraz są był było być ale jego tym
      przed także które który która roku został
      """
    ),
    (
      "cs", 1,
      """
      a v na se je že z do o k i za pro po by ale od jako které který která jsou byl bylo být
      jsem také podle při jeho před už není roku
      """
    ),
    (
      "sk", 1,
      """
      a v na sa je že z do o k aj za pre po by ale od ako ktoré ktorý ktorá sú bol bolo byť tiež
      podľa pri jeho pred už nie roku
      """
    ),
    (
      "hr", 1,
      """
      i je na se da su za od iz koji koja koje kao što nije bi ali ili je li će bilo nakon
      prema također samo godine sve
      """
    ),
    (
      "tr", 1,
      """
      ve bir bu için ile da de olarak olan daha çok ancak kadar sonra göre dedi en ki ne var gibi
      değil her oldu etti olduğunu ise
      """
    ),
    (
      "ro", 1,
      """
      și în de la a cu care pe din nu pentru că o un este mai au fost al ale prin sau după lui dar
      să se sunt fi unui potrivit
      """
    ),
    (
      "hu", 1,
      """
      a az és hogy nem is egy volt meg ez de mint csak már ha el van még szerint vagy után között
      több lesz azt ezt minden ami aki
      """
    ),
    (
      "fi", 1,
      """
      ja on ei että se oli hän mukaan myös ovat mutta kun kuin jo joka ole sen tai olisi sanoi
      vuoden vuonna mitä niin nyt sekä voi
      """
    ),
    (
      "et", 1,
      "ja on ei et see oli ta ka aga kui mis seda oma või ning kes pärast selle ütles olid mille"
    ),
    (
      "id", 1,
      """
      yang dan di ke dari untuk dengan itu ini pada tidak akan dalam juga tersebut adalah oleh ada
      telah saat kata mereka bisa sudah karena kepada atau
      """
    ),
    (
      "vi", 1,
      "của và các là trong cho được không một có với những người đã này đến về khi tại từ ở"
    ),
    (
      "lt", 1, "ir kad yra į su iš buvo bet tai nuo per apie dėl kaip taip jis metų po ar už prie"
    ),
    (
      "lv", 1, "un ir ka no par ar uz kas bija arī tika gan bet kā pēc lai tas viņš gada pie līdz"
    ),
    (
      "ca", 1, "el la els les i de que en del per amb una és no han més al ha dels són aquest però"
    ),
    (
      "ru", 2,
      """
      и в на не что с по как из это к для за от его о было он были также году но а у же бы или она
      они после все этом который сообщил
      """
    ),
    (
      "uk", 2,
      """
      і в на не що з та як це до за від його про було він який також й року у але або вона вони
      після все для цього повідомив
      """
    ),
    ("be", 2, "і ў на не што з як гэта да за ад яго пра было ён які таксама у але або яна яны для"),
    (
      "bg", 2,
      "и на в да за от се с че е като по не са който ще към това а но или до при бе след също ли"
    ),
    (
      "sr", 2,
      "и у је на се да су за од са из који која као што није би али или ће он након према само"
    ),
    ("mk", 2, "и на во да за од се со што е не ги ќе кој како по но или при беше тоа исто"),
    ("kk", 2, "және мен бұл үшін бар бір деп болып қазақстан жылы осы туралы"),
    (
      "ar", 3,
      "في من على إلى أن عن مع التي الذي هذا بعد قال كان بين هذه ما لا ولم قد كما وقال خلال"
    ),
    ("fa", 3, "و در به از که این با است را برای آن یک خود تا شد می های کرد بر هم نیز"),
    ("ur", 3, "کے کی میں ہے اور سے کا کو نے پر ہیں یہ کہ اس بھی تھا ایک نہیں گیا"),
    ("hi", 6, "के की में है और से का को ने पर हैं यह कि इस भी था एक नहीं गया लिए"),
    ("mr", 6, "आहे आणि या ते च्या होते नाही हे की केले असे त्यांनी मध्ये आहेत"),
    ("ne", 6, "छ र को मा ले का हो गरेको भएको छन् पनि यो गर्न लागि"),
    ("zh", 4, ""), ("ja", 5, ""), ("el", 7, ""), ("he", 8, ""), ("ko", 9, ""), ("th", 10, ""),
    ("bn", 11, ""), ("pa", 12, ""), ("gu", 13, ""), ("ta", 14, ""), ("te", 15, ""),
    ("kn", 16, ""), ("ml", 17, ""), ("si", 18, ""), ("lo", 19, ""), ("my", 20, ""),
    ("ka", 21, ""), ("hy", 22, ""), ("am", 23, ""), ("km", 24, ""),
  ]

  /// By ISO 639-1; a language is known by its place here.
  static let names = table.map(\.language)
  /// The block of letters of each language, as in ``LanguageBlocks``.
  static let blocks = table.map(\.block)

  /// A common word.
  struct Entry {
    var form: UInt64 = 0
    /// A bit for each language that it speaks for; none in a free place.
    var languages: UInt64 = 0
    /// What it says for each of them: a word of few languages says more.
    var weight: UInt8 = 0
    /// The number of a bit by which different words are told apart.
    var mark: UInt8 = 0
  }

  /// What a word of so many languages says for each of them.
  private static let weights: [UInt8] = [0, 12, 6, 4, 3, 2, 2]

  /// Open addressing by the low bits of a form; at most a quarter is taken.
  private static let entries: [Entry] = {
    var entries = [Entry](repeating: Entry(), count: size)
    for (language, entry) in table.enumerated() {
      let bytes = Array(entry.words.utf8)
      var words: [PageWord] = []
      PageWords.append(to: &words, from: bytes, in: bytes.indices)
      for word in words {
        var place = Int(truncatingIfNeeded: word.form) & (size - 1)
        while entries[place].languages != 0, entries[place].form != word.form {
          place = (place + 1) & (size - 1)
        }
        entries[place].form = word.form
        entries[place].languages |= 1 << UInt64(language)
        entries[place].weight = weights[min(entries[place].languages.nonzeroBitCount, 6)]
        entries[place].mark = mark(of: String(decoding: bytes[word.range], as: UTF8.self))
      }
    }
    return entries
  }()
  private static let size = 1 << 12

  /// The number of a word's bit, by the FNV-1a digest of its letters.
  private static func mark(of word: String) -> UInt8 {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for scalar in word.unicodeScalars {
      let small = scalar.value < 0x80 ? scalar.value : PageWords.lowercased(scalar.value)
      digest = (digest ^ UInt64(small)) &* 0x100_0000_01b3
    }
    return UInt8(digest >> 20 & 63)
  }

  /// One bit for sixteen bits of a form, set where an entry has them: of the other words hardly any
  /// is looked for, and 8 KiB stay in the cache nearest to the processor.
  private static let sieve: [UInt64] = {
    var sieve = [UInt64](repeating: 0, count: 1024)
    for entry in entries where entry.languages != 0 {
      sieve[Int(entry.form >> 32 & 1023)] |= 1 << (entry.form >> 42 & 63)
    }
    return sieve
  }()

  /// The words of all languages, to be held by whoever asks for many.
  struct Words {
    private let entries = LanguageTables.entries
    private let sieve = LanguageTables.sieve

    /// The entry of a word; `nil` for most words.
    @inline(__always)
    func entry(of form: UInt64) -> Entry? {
      guard sieve[Int(form >> 32 & 1023)] >> (form >> 42 & 63) & 1 == 1 else { return nil }
      var place = Int(truncatingIfNeeded: form) & (size - 1)
      while entries[place].languages != 0 {
        if entries[place].form == form { return entries[place] }
        place = (place + 1) & (size - 1)
      }
      return nil
    }
  }
}
