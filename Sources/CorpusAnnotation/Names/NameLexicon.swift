internal import CorpusStore

/// One entry of the gazetteer.
struct GazetteerEntry: Sendable {
  var signs: GazetteerSigns
  /// The name that all forms of it share: `United States`.
  var name: String
  var source: GazetteerSource

  var kind: NameKind { signs.kind }
  /// What ``MentionAttribute/basis`` says of its mentions.
  var basis: String { source.rawValue }
}

/// The list that an entry of the gazetteer comes from.
enum GazetteerSource: String, Sendable {
  case countries = "gazetteer: countries"
  case peoples = "gazetteer: peoples"
  case movements = "gazetteer: peoples and movements"
  case cities = "gazetteer: cities"
  case regions = "gazetteer: regions and waters"
  case organizations = "gazetteer: organizations"
  case events = "gazetteer: events"
  case others = "gazetteer: works and things"
}

/// What the rules ask of an entry of the gazetteer, apart from its words.
struct GazetteerSigns: Sendable, BitwiseCopyable {
  var kind: NameKind
  /// The form is letters that are upper case in the text too: `US`, `IS`.
  var isUpperCase: Bool
  /// The form is an ordinary word as well, so that a capital alone does not tell: `Nice`.
  var isOrdinary: Bool
  /// It is a country and not a place in one.
  var isCountry: Bool
  var isUnitedStates: Bool
  /// It is a body that every state may have: `Navy`.
  var isBody: Bool
}

/// What the tables of the language know, looked up by the hash of a folded word.
struct NameLexicon: Sendable {
  static let english = NameLexicon()

  private(set) var table = LexiconTable()
  private(set) var entries: [GazetteerEntry] = []

  /// What is known of a word, and of the runs that it begins.
  func word(_ hash: UInt64) -> (facts: WordFacts, run: GazetteerRun) { table[hash] }

  /// What the gazetteer has of a run of words.
  func run(_ hash: UInt64) -> GazetteerRun { table[hash].run }

  init() {
    addWords()
    addCountries()
    addTable(Places.cities, .place, .cities)
    addTable(Places.regions, .place, .regions)
    addTable(Organizations.table, .organization, .organizations)
    addTable(Organizations.events, .event, .events)
    addTable(Organizations.others, .other, .others)
  }

  private mutating func addWords() {
    let lists: [(String, WordFacts)] = [
      (GivenNames.male, .given), (GivenNames.female, .given), (GivenNames.either, .given),
      (NameVocabulary.surnames, .surname),
      (NameVocabulary.eastAsian, .eastAsian), (Countries.codes.lowercased(), .stateCode),
      (NameVocabulary.titles, .title),
      (RoleNouns.list, .role), (NameVocabulary.roleModifiers, .roleModifier),
      (NameVocabulary.organizationEnds, .organizationEnd),
      (NameVocabulary.organizationStarts, .organizationStart),
      (NameVocabulary.eventEnds, .eventEnd), (NameVocabulary.placeEnds, .placeEnd),
      (NameVocabulary.placeStarts, .placeStart), (NameVocabulary.particles, .particle),
      (NameVocabulary.personVerbs, .personVerb),
      (NameVocabulary.placePrepositions, .placePreposition),
      (NameVocabulary.calendar, .calendar), (NameVocabulary.acronyms, .acronym),
      (NameVocabulary.common, .common), (NameVocabulary.abbreviations, .abbreviation),
      (NameVocabulary.function, [.function, .common]), (NameVocabulary.sport, .sport),
      (NameVocabulary.teamVerbs, .teamVerb), (NameVocabulary.placeNouns, .placeNoun),
      (NameVocabulary.organizationNouns, .organizationNoun),
    ]
    for (list, fact) in lists {
      for word in words(list) { table[WordHash.of(word)].facts.formUnion(fact) }
    }
  }

  private mutating func addCountries() {
    for line in Countries.table.split(separator: "\n") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      guard let name = fields.first.map(String.init) else { continue }
      add(name, .place, name, .countries)
      for other in fields.dropFirst().prefix(1).joined().split(separator: ";") {
        add(String(other), .place, name, .countries)
      }
      let people = fields.dropFirst(2).joined().split(separator: ";").map(String.init)
      for form in people { add(form, .group, people.first ?? form, .peoples) }
    }
    for form in Countries.groups.split(separator: ";") {
      let name = trimmed(form)
      let isPlural = name.hasSuffix("s") && Countries.groups.contains(name.dropLast() + ";")
      add(name, .group, isPlural ? String(name.dropLast()) : name, .movements)
    }
  }

  private mutating func addTable(_ table: String, _ kind: NameKind, _ source: GazetteerSource) {
    for entry in table.split(separator: ";") {
      let forms = entry.split(separator: "=").map(trimmed)
      guard let name = forms.first else { continue }
      for form in forms { add(form, kind, name, source) }
    }
  }

  /// Adds a form; of two entries of one form the first stays.
  private mutating func add(
    _ form: String, _ kind: NameKind, _ name: String, _ source: GazetteerSource
  ) {
    let words = Tokenizer().forms(in: form)
    let hashes = words.map { WordHash.of(folded($0)) }
    guard let first = hashes.first else { return }
    var hash = first
    for next in hashes.dropFirst() {
      table[hash].run.continues = true
      hash = WordHash.joined(hash, next)
    }
    guard !run(hash).isEntry else { return }
    let isUpperCase =
      form.utf8.count <= 6 && words.count == 1
      && form.utf8.allSatisfy { $0 < 0x61 } && form.utf8.contains { $0 >= 0x41 }
    let known = word(first).facts
    let isOrdinary =
      words.count == 1 && (known.contains(.common) || NameLexicon.ordinary.contains(folded(form)))
    entries.append(
      GazetteerEntry(
        signs: GazetteerSigns(
          kind: kind, isUpperCase: isUpperCase, isOrdinary: isOrdinary,
          isCountry: source == .countries, isUnitedStates: name == "United States",
          isBody: Self.bodies.contains(name)),
        name: name, source: source))
    table[hash].run.entry = entries.count - 1
  }

  private func trimmed(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The names of bodies that every state may have.
  private static let bodies: Set<String> = [
    "Navy", "Congress", "Senate", "House of Representatives", "Supreme Court", "Parliament",
    "Marine Corps", "Coast Guard", "National Guard", "General Staff", "Joint Chiefs of Staff",
    "National Security Council", "Communist Party", "Democratic Party", "Republican Party",
    "Central Command", "State Department",
  ]

  private static let ordinary = Set(
    words(
      """
      nice split reading mobile male pale bath lens cork hull perm total apple visa delta shell
      canon zoom oracle dawn guardian orange target gap ford fox buffalo phoenix queens essex is us
      it who car pa ap fa amnesty labour masters ashes easter diet fitch tear anonymous western pole
      poles dane finn swede brit turk orthodox conservative conservatives liberal democratic
      republican latin baltic indigenous emirates rangers celtic bild total lao scot scots kiwi
      mercury sun moon earth java polish san ga ewe karen shan cham roman maya liberty mandarin
      sidon tyre bari nancy nis suez male lome como osh hama goma gori sucre constantine congress
      parliament senate capitol constitution internet gulf west east pacific arctic windows oscar
      telegram navy capital
      """))
}
