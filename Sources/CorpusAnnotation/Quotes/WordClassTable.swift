internal import SpanAlgebra

/// The class of each English word that reported speech hangs on.
///
struct WordClassTable: Sendable {
  private var table = FoldedWordTable<WordClass>()

  /// The table of the lists in this file and of ``ReportingVerbs``.
  static let english = WordClassTable()

  private init() {
    for (kind, words) in wordLists {
      for word in words.split(whereSeparator: \.isWhitespace) { add(String(word), kind) }
    }
    for word in words(RoleNouns.list) { add(word, .role) }
    for word in Gender.maleTitles { add(word, .maleTitle) }
    for word in Gender.femaleTitles { add(word, .femaleTitle) }
    for (form, kind, governs) in ReportingVerbs.forms {
      add(form, [kind.wordClass, governs.wordClass])
    }
  }

  private mutating func add(_ word: String, _ kind: WordClass) {
    guard let key = FoldedWord(word) else { return }
    table[key] = wordClass(of: key).union(kind)
  }

  /// The words of the table.
  var keys: [FoldedWord] { table.words }

  func wordClass(of key: FoldedWord) -> WordClass { table[key] ?? [] }

  /// The class of each token of a text, which are these words.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func classes(
    of tokens: [TextSpan], _ known: TokenWords, in text: [UInt8]
  ) -> [WordClass] {
    let ofNumber = WordLexicon.english.classes
    let table = english
    return Array(capacity: tokens.count) { classes in
      for place in tokens.indices {
        let word = known[place]
        if word.isNone {
          classes.append(table.wordClass(of: tokens[place], in: text))
        } else {
          var kind = ofNumber[word.number]
          if word.endsInLy, !kind.meets(Self.unlikeAdverbs) { kind.insert(.adverb) }
          classes.append(kind.union(word.isCapital ? [.word, .capitalized] : .word))
        }
      }
    }
  }

  /// What a word in `-ly` can be without being an adverb.
  private static let unlikeAdverbs: WordClass = [
    .base, .third, .past, .participle, .person, .statement, .noun,
  ]

  /// The class of one token, read from its letters.
  func wordClass(of token: TextSpan, in text: [UInt8]) -> WordClass {
    let first = text[token.start]
    let lower = first | 0x20
    if lower >= 0x61, lower <= 0x7A {
      var kind: WordClass = first < 0x61 ? [.word, .capitalized] : .word
      if token.end - token.start <= TokenForm.longest {
        let form = TokenForm(text, token.start, token.end)
        if form.isASCII {
          kind.formUnion(wordClass(of: form.folded))
        } else if let key = FoldedWord(text, token.range) {
          kind.formUnion(wordClass(of: key))
        }
      } else if let key = FoldedWord(text, token.range) {
        kind.formUnion(wordClass(of: key))
      }
      if token.end - token.start > 4, text[token.end - 1] == 0x79, text[token.end - 2] == 0x6C,
        !kind.meets(Self.unlikeAdverbs)
      {
        kind.insert(.adverb)
      }
      return kind
    }
    if first >= 0x30, first <= 0x39 { return .number }
    if first < 0x80 { return Self.asciiMark(first, count: token.count, text, token) }
    if first == 0xE2, token.count == 3, text[token.start + 1] == 0x80 {
      switch text[token.start + 2] {
      case 0x92...0x95: return .dash
      case 0x98...0x9F, 0xB9, 0xBA: return .mark
      case 0xA6: return .stop
      default: return []
      }
    }
    if first == 0xC2, token.count == 2 {
      let last = text[token.start + 1]
      return last == 0xAB || last == 0xBB || last == 0xB4 ? .mark : []
    }
    // `´s` and `’s`; else a word in another script, which counts as a name.
    if let key = FoldedWord(text, token.range) {
      let kind = wordClass(of: key)
      if !kind.isEmpty { return kind }
    }
    return first >= 0xC3 ? [.word, .capitalized] : []
  }

  private static func asciiMark(
    _ byte: UInt8, count: Int, _ text: [UInt8], _ token: TextSpan
  ) -> WordClass {
    switch byte {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return .stop
    case UInt8(ascii: "-"): return .dash
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): return .bracket
    case UInt8(ascii: "\""), UInt8(ascii: "`"): return .mark
    case UInt8(ascii: "'"):
      guard count > 1, text[token.start + 1] != UInt8(ascii: "'"),
        let key = FoldedWord(text, token.range)
      else { return .mark }
      return english.wordClass(of: key)
    default: return []
    }
  }
}

extension ReportingVerbs.Form {
  fileprivate var wordClass: WordClass {
    switch self {
    case .base: .base
    case .third: .third
    case .past: .past
    case .participle: .participle
    }
  }
}

extension Governs {
  fileprivate var wordClass: WordClass {
    switch self {
    case .clause: .clause
    case .clauseOrThing: .clauseOrThing
    case .quotation: .quotation
    case .naming: .naming
    case .judgement: .judgement
    case .thought: .thought
    case .finding: .finding
    }
  }
}

private let wordLists: [(WordClass, String)] = [
  (.be, "is are was were be been being 're am isn't wasn't aren't weren't"),
  (.have, "has have had having 've hasn't haven't hadn't"),
  (
    .modal,
    """
    will would can could shall should may might must do does did 'll 'd won't wouldn't can't cannot
    couldn't didn't doesn't don't shouldn't
    """
  ),
  (.negation, "not never n't hardly"),
  (
    .adverb,
    """
    also then later earlier again once still even just now too already ever often soon instead
    meanwhile however further ago yet nevertheless first long only rather so twice thus therefore
    aloud likewise back
    """
  ),
  (.he, "he his"), (.she, "she her"), (.it, "it its"), (.they, "they their"), (.first, "i we"),
  (.you, "you"),
  (.relative, "who which whom whose"),
  (
    .determiner,
    """
    the a an this these those its his her their our my your some any no every each another both all
    several many most
    """
  ),
  (
    .preposition,
    """
    in on at by for of with from into about against after before during under over between among
    through towards toward upon near outside inside amid despite since until like without within
    around across behind via per versus
    """
  ),
  (.clausal, "after before since until with despite without"),
  (.coordinator, "and but or nor"),
  (
    .subordinator,
    """
    that if because when while whether where why how what as although though unless until than
    whereas
    """
  ),
  (.that, "that"), (.to, "to"), (.possessive, "'s"),
  (
    .timeWord,
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    today yesterday tomorrow tonight week month year morning afternoon evening night weekend last
    earlier late early recently noon midnight hours days weeks months years
    """
  ),
  (
    .statement,
    """
    statement communique release declaration announcement tweet letter post email e-mail message
    memo filing memorandum press-release
    """
  ),
  (
    .office,
    """
    office ministry agency department company government group committee commission council army
    military police court bank union party organization organisation newspaper paper magazine
    channel network station kremlin pentagon embassy administration association firm board bureau
    command coalition alliance foundation institute university campaign authority service navy
    ministries officials authorities secretariat cabinet parliament senate congress club
    """
  ),
  (.ministry, "ministry"),
  (
    .person,
    """
    man woman boy girl speaker anchor host caller tweeter boss aide insider opponent critic analyst
    source official neighbour neighbor guest
    """
  ),
  (
    .people,
    """
    officials sources aides lawmakers critics analysts experts witnesses supporters people leaders
    republicans democrats residents scientists researchers economists prosecutors lawyers police
    some many most others both percent polls surveys studies records data
    ministers senators diplomats campaigners activists authorities doctors investigators voters
    """
  ),
  (
    .workTitle,
    """
    book film movie song album novel play show series programme program poem painting game single
    documentary musical drama sitcom opera track magazine article essay column editorial podcast
    hymn exhibition episode
    """
  ),
  (.wordNoun, "word words term phrase slogan nickname codename motto title headline hashtag"),
  (.listeners, "reporters journalists"),
  (.soCalled, "so-called nicknamed codenamed entitled titled"),
  (.according, "according"),
  (
    .otherVerb,
    """
    met went came took made got gave held put ran saw left led kept brought won lost sent spoke
    became sat stood set paid began grew broke fell rose turned looked seemed appeared
    """
  ),
  (
    .saying,
    """
    warning claim claims call calls threat threats comment comments remark remarks statement demand
    pledge promise vow accusation accusations allegation allegations assertion insistence argument
    suggestion declaration announcement description criticism assessment message belief view
    contention assurance admission complaint
    """
  ),
  (
    .noun,
    """
    state states note comment joke counter hint point remark boast hope fear doubt guess worry wish
    want feel emails texts comments remarks posts details orders attacks charges rules terms
    brands names titles rails starts means family assembly july supply rally ally reply italy
    """
  ),
]
