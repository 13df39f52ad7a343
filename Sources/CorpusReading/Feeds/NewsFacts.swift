internal import CorpusStore

/// What a feed or a news format says of a document beside its text.
struct NewsFacts {
  /// The part of the source that says so: `feed`, `nitf`, `newsml`.
  let basis: String
  private(set) var claims: [Claim] = []
  private(set) var fields: [DocumentField] = []
  /// How many values are not there because of a limit.
  private(set) var left = 0
  private var places: [String: Int] = [:]
  /// The most values, and the most bytes of one.
  private let limit: Int
  private let valueBytes: Int

  init(basis: String) {
    self.basis = basis
    limit = ReadingLimits.fields
    valueBytes = 1 << 16
  }

  /// Facts that many documents share, so that a small source cannot become a large corpus.
  init(sharedOnBasis basis: String) {
    self.basis = basis
    limit = 64
    valueBytes = Self.sharedBytes
  }

  /// The most bytes of a value that stands once in a file for all its documents.
  static let sharedBytes = 1_024

  /// The facts of which sources say different things, so that rules choose one.
  private static let judged: Set = ["title", "date", "place", "byline", "agency"]

  /// What the source says under a name that Dateline knows; nothing for `nil`.
  ///
  /// Facts that no rule judges are fields as well.
  mutating func claim(_ field: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    guard claims.count + fields.count < limit, value.utf8.count <= valueBytes else {
      return left += 1
    }
    let claim = Claim(field, value, basis: basis)
    guard !claims.contains(claim) else { return }
    claims.append(claim)
    if !Self.judged.contains(field), places[field] == nil { note(field, value) }
  }

  /// A field; further values of the same name stand behind the first after semicolons.
  mutating func note(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty, !name.isEmpty else { return }
    guard let place = places[name] else {
      guard claims.count + fields.count < limit, value.utf8.count <= valueBytes else {
        return left += 1
      }
      places[name] = fields.count
      fields.append(DocumentField(name: name, value: value))
      return
    }
    guard fields[place].value != value else { return }
    guard fields[place].value.utf8.count + value.utf8.count < valueBytes else {
      return left += 1
    }
    fields[place].value += "; " + value
  }

  func value(_ field: String) -> String? { claims.first { $0.field == field }?.value }

  /// Takes in what another part of the source says after this one.
  mutating func add(_ other: NewsFacts) {
    for claim in other.claims where !claims.contains(claim) {
      if claims.count + fields.count < limit { claims.append(claim) } else { left += 1 }
    }
    for field in other.fields where places[field.name] == nil { note(field.name, field.value) }
    left += other.left
  }

  func set(in draft: inout DocumentDraft) {
    draft.claims += claims
    for field in fields where draft.field(field.name) == nil {
      draft.setField(field.name, field.value)
    }
  }

  /// What is not there and why; `nil` where nothing is missing.
  var loss: String? {
    guard left > 0 else { return nil }
    return "\(left) \(left == 1 ? "value" : "values") past the limit of \(limit) fields or of"
      + " \(valueBytes) bytes for one \(left == 1 ? "is" : "are") left out"
  }
}

/// A date of the basic format of ISO 8601, `20170228T101500Z`, in the extended one; any other as it
/// is.
func extendedDate(_ value: String?) -> String? {
  guard let value else { return nil }
  let bytes = Array(value.utf8)
  guard bytes.count >= 8, bytes[..<8].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
    bytes.count == 8 || bytes[8] == UInt8(ascii: "T")
  else { return value }
  let day = String(decoding: bytes[..<8], as: UTF8.self)
  var rest = String(decoding: bytes[8...], as: UTF8.self)
  let time = bytes.dropFirst(9).prefix { $0 >= 0x30 && $0 <= 0x39 }
  if time.count == 6 {
    let digits = String(decoding: time, as: UTF8.self)
    rest =
      "T\(digits.prefix(2)):\(digits.dropFirst(2).prefix(2)):\(digits.dropFirst(4))"
      + String(decoding: bytes[15...], as: UTF8.self)
  }
  return "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.dropFirst(6))\(rest)"
}
