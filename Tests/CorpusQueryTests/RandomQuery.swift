import CorpusQuery
import TestSupport

/// Makes queries in the form that the parser gives.
struct RandomQuery {
  private var random: SplitMix64
  /// How many captures there are so far.
  private var captureCount = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Words of a small vocabulary, so that random queries meet random texts.
  static let vocabulary = [
    "talks", "syria", "us", "met", "moscow", "said", "deconflict", "deconfliction",
  ]

  private mutating func word() -> String {
    Self.vocabulary.randomElement(using: &random) ?? "talks"
  }

  private mutating func choice(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  mutating func query(depth: Int) -> Query {
    guard depth > 0 else { return choice(4) == 0 ? field() : phrase() }
    switch choice(12) {
    case 0, 1:
      return .or(parts(depth: depth - 1) { if case .or = $0 { true } else { false } })
    case 2, 3:
      return .and(parts(depth: depth - 1) { if case .and = $0 { true } else { false } })
    case 4: return .not(query(depth: depth - 1))
    case 5: return .within(query(depth: depth - 1), places(depth: depth - 1))
    case 6: return .outside(query(depth: depth - 1), places(depth: depth - 1))
    case 7: return .containing(container(depth: depth - 1), query(depth: depth - 1))
    case 8: return .includingChrome(query(depth: depth - 1))
    default: return places(depth: depth)
    }
  }

  /// A query that denotes places.
  mutating func places(depth: Int) -> Query {
    guard depth > 0 else { return choice(4) == 0 ? region() : phrase() }
    switch choice(8) {
    case 0: return .near(places(depth: depth - 1), places(depth: depth - 1), 1 + choice(9))
    case 1: return .before(places(depth: depth - 1), places(depth: depth - 1), 1 + choice(9))
    case 2:
      let parts = [places(depth: depth - 1), places(depth: 0), places(depth: depth - 1)]
      let flat = parts.filter { if case .or = $0 { false } else { true } }
      return flat.count > 1 ? .or(flat) : phrase()
    case 3, 4: return sequence(depth: depth - 1)
    case 5: return .token(condition(depth: 2))
    default: return places(depth: 0)
    }
  }

  private mutating func sequence(depth: Int) -> Query {
    let first = places(depth: depth)
    let last = places(depth: depth)
    let gap = Query.token(.any)
    let low = choice(3)
    let other = Query.token(.not(.word(.word(word()))))
    let middle =
      choice(4) == 0 ? other : choice(2) == 0 ? gap : .repeated(gap, low...(low + 1 + choice(3)))
    let element = choice(3) == 0 ? Query.repeated(first, 1...2) : first
    return .sequence([element, middle, last])
  }

  /// A pattern with captures, mostly under a constraint, maybe inside regions.
  mutating func capturing(depth: Int) -> Query {
    captureCount = 0
    var pattern: Query
    switch choice(6) {
    case 0: pattern = .near(captured(depth), captured(depth), 1 + choice(6))
    case 1: pattern = .before(captured(depth), captured(depth), 1 + choice(6))
    case 2: pattern = .or([captured(depth), .sequence([captured(depth), places(depth: 0)])])
    default: pattern = .sequence((0...choice(3)).map { _ in element(depth) } + [captured(0)])
    }
    let names = pattern.captureNames
    if choice(4) != 0 { pattern = .constrained(pattern, constraint(names, pattern, depth: 2)) }
    switch choice(6) {
    case 0: return .within(pattern, region())
    case 1: return .outside(pattern, region())
    case 2: return .and([pattern, field()])
    case 3: return .includingChrome(pattern)
    default: return pattern
    }
  }

  private mutating func element(_ depth: Int) -> Query {
    let gap = Query.repeated(.token(.any), choice(2)...(2 + choice(2)))
    switch choice(6) {
    case 0: return gap
    case 1: return named(gap)
    case 2: return named(.repeated(places(depth: 0), choice(2)...2))
    case 3: return places(depth: 0)
    default: return captured(depth)
    }
  }

  private mutating func captured(_ depth: Int) -> Query {
    guard depth > 0, choice(4) == 0 else {
      return named(choice(3) == 0 ? .token(condition(depth: 1)) : places(depth: 0))
    }
    switch choice(3) {
    case 0: return named(.sequence([captured(depth - 1), element(depth - 1)]))
    case 1: return named(.or([places(depth: 0), captured(depth - 1)]))
    default: return .sequence([captured(depth - 1), element(depth - 1)])
    }
  }

  private mutating func named(_ part: Query) -> Query {
    captureCount += 1
    return .captured("c\(captureCount)", part)
  }

  private mutating func constraint(
    _ names: [String], _ query: Query, depth: Int
  ) -> CaptureConstraint {
    switch depth > 0 ? choice(6) : 5 {
    case 0: return .not(constraint(names, query, depth: depth - 1))
    case 1:
      let parts = [
        constraint(names, query, depth: 0),
        .not(constraint(names, query, depth: depth - 1)),
      ]
      return .all(parts)
    case 2:
      let parts = [
        constraint(names, query, depth: 0),
        .not(constraint(names, query, depth: depth - 1)),
      ]
      return .either(parts)
    default: return .compares(comparison(names))
    }
  }

  /// Values of regions are compared in tests of their own: not every capture has them.
  private mutating func comparison(_ names: [String]) -> CaptureComparison {
    let property: CaptureValue.Property = choice(3) == 0 ? .form : .word
    let left = CaptureValue(names.randomElement(using: &random) ?? "c1", property)
    let others = names.filter { $0 != left.capture }
    if let other = others.randomElement(using: &random), choice(3) != 0 {
      let value = CaptureValue(other, choice(5) == 0 ? .form : property)
      return CaptureComparison(left, .capture(value), isNegated: choice(3) == 0)
    }
    let words: [WordPattern] =
      property == .form ? [.form(form())] : [choice(2) == 0 ? .prefix("t") : .word(word())]
    return CaptureComparison(left, .words(words), isNegated: choice(2) == 0)
  }

  private mutating func parts(depth: Int, isSame: (Query) -> Bool) -> [Query] {
    var parts: [Query] = []
    while parts.count < 2 || choice(3) == 0 {
      let part = query(depth: depth)
      if !isSame(part) { parts.append(part) }
    }
    return parts
  }

  /// A region or a longer pattern: a bare word that names a layer contains nothing.
  private mutating func container(depth: Int) -> Query {
    choice(3) == 0 ? .phrase([.word("talks"), .prefix("s")]) : region()
  }

  private mutating func phrase() -> Query {
    let count = 1 + choice(2)
    if choice(6) == 0 { return .phrase((0..<count).map { _ in .form(form()) }) }
    if choice(8) == 0 { return .phrase([.expression(expression())]) }
    return .phrase(
      (0..<count).map { _ in
        let word = self.word()
        return choice(4) == 0 ? .prefix(String(word.prefix(1 + choice(4)))) : .word(awkward(word))
      })
  }

  private mutating func form() -> String {
    ["US", "Talks", "O'Brien", "talks", "Syria", "a\u{2019}b"].randomElement(using: &random) ?? "US"
  }

  private mutating func expression() -> String {
    ["de-?conflict.*", "a/b", "\\.", "[ab]+c{1,2}", "\"x\\\\"].randomElement(using: &random) ?? "a"
  }

  /// Now and then a word that would mean something else without its marks.
  private mutating func awkward(_ word: String) -> String {
    guard choice(5) == 0 else { return word }
    let words = ["and", "near", "within", "\"", "*", "u.s.a", "o'brien", ":", "\u{201C}", "none"]
    return words.randomElement(using: &random) ?? word
  }

  private mutating func condition(depth: Int) -> TokenCondition {
    let word = TokenCondition.word(
      choice(3) == 0 ? .prefix("de") : .word(word()))
    guard depth > 0 else { return word }
    switch choice(4) {
    case 0: return .all([word, .not(.word(.form("Talks")))])
    case 1: return .either([.all([word, .word(.prefix("t"))]), word])
    case 2:
      return .all([.either([word, .word(.word("us"))]), .not(.all([word, .word(.word("b"))]))])
    default: return word
    }
  }

  private mutating func field() -> Query {
    let date = CalendarDate(year: 2017, month: 2)
    let day = CalendarDate(year: 2017, month: 2, day: 17)
    let conditions = [
      FieldCondition(field: "source", value: .words(["afp"], isPrefix: false)),
      FieldCondition(field: "source", value: .exactly("AFP")),
      FieldCondition(field: "place", value: .words(["new", "yo"], isPrefix: true)),
      FieldCondition(field: "author", value: .words(["none"], isPrefix: false)),
      FieldCondition(field: "author", value: .missing),
      FieldCondition(field: "date", value: .missing),
      FieldCondition(field: "title", value: .words(["talks"], isPrefix: false)),
      FieldCondition(field: "person", value: .words(["carter"], isPrefix: false)),
      FieldCondition(field: "speaker", value: .words(["mattis"], isPrefix: false)),
      FieldCondition(field: "date", value: .dates(DateRange(first: date, last: date))),
      FieldCondition(field: "date", value: .dates(DateRange(first: day, last: nil))),
      FieldCondition(field: "date", value: .dates(DateRange(first: nil, last: date))),
      FieldCondition(field: "date", value: .dates(DateRange(first: date, last: day))),
    ]
    return .field(conditions.randomElement(using: &random) ?? conditions[0])
  }

  private mutating func region() -> Query {
    let kind = AttributeCondition(attribute: "kind", value: .words(["person"], isPrefix: false))
    let regions = [
      RegionPattern(layer: "sentence"), RegionPattern(layer: "quote"),
      RegionPattern(layer: "mention", conditions: [kind]),
      RegionPattern(
        layer: "quote",
        conditions: [
          AttributeCondition(attribute: "speaker", value: .words(["mat"], isPrefix: true)),
          AttributeCondition(attribute: "kind", value: .exactly("direct"), isNegated: true),
        ]),
      RegionPattern(
        layer: "quote", conditions: [AttributeCondition(attribute: "speaker", value: .missing)]),
    ]
    return .region(regions.randomElement(using: &random) ?? regions[0])
  }
}
