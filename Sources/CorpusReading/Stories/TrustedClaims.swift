internal import CorpusStore

/// What a source says of a document outside its text, in the order of trust.
///
/// A field that it came with stands with the meta data; an address and the title of a window stand
/// below the text.
struct TrustedClaims {
  private let claims: [Claim]
  /// The days of the field and of the meta data.
  let days: [(day: CalendarDay, basis: String)]
  /// The day in the address.
  let addressDay: (day: CalendarDay, basis: String)?

  private static let order = ["json-ld", "meta", "microdata", "time"]
  private static let last = ["title element", "canonical", "url"]

  init(of draft: DocumentDraft) {
    func rank(_ basis: String) -> Int {
      if let place = Self.order.firstIndex(of: basis) { return place + 1 }
      return Self.last.firstIndex(of: basis).map { $0 + Self.order.count + 1 } ?? 0
    }
    let ranked = draft.claims.enumerated().sorted {
      (rank($0.element.basis), $0.offset) < (rank($1.element.basis), $1.offset)
    }
    claims = ranked.map(\.element)
    var days: [(day: CalendarDay, basis: String)] = []
    if let day = draft.field("date").flatMap({ CalendarDay(anyForm: $0) }) {
      days.append((day, "field"))
    }
    for claim in claims where claim.field == "date" && !Self.last.contains(claim.basis) {
      if let day = CalendarDay(anyForm: claim.value) { days.append((day, claim.basis)) }
    }
    self.days = days
    addressDay =
      claims.lazy.filter { $0.field == "date" && $0.basis == "url" }
      .compactMap { claim in CalendarDay(anyForm: claim.value).map { ($0, claim.basis) } }.first
      ?? Self.day(inAddress: draft.field("url"))
  }

  private static func day(inAddress address: String?) -> (day: CalendarDay, basis: String)? {
    address.flatMap { AddressParts($0)?.day }.map { ($0, "url") }
  }

  var isEmpty: Bool { claims.isEmpty }

  /// The day that the field or the meta data state.
  var trustedDay: (day: CalendarDay, basis: String)? { days.first }

  /// The claims about a field, those that are trusted more first.
  func all(_ field: String) -> [Claim] { claims.filter { $0.field == field } }

  /// The claim about a field that is trusted most.
  ///
  /// An address as its own canonical form is worth more than others.
  func best(_ field: String) -> Claim? {
    if field == "url", let own = claims.first(where: { $0.basis == "canonical" }) { return own }
    return claims.first { $0.field == field }
  }

  /// The claim about a field that is trusted more than the text.
  func trusted(_ field: String) -> Claim? {
    best(field).flatMap { Self.last.contains($0.basis) ? nil : $0 }
  }

  /// `json-ld 2017-02-28; url 2017-02-27`: each other day once, with the basis trusted most.
  static func others(
    _ days: [(day: CalendarDay, basis: String)], besides believed: String?
  ) -> String {
    guard let believed else { return "" }
    var seen = [believed]
    var parts: [String] = []
    for (day, basis) in days {
      let written = day.description
      guard !seen.contains(written) else { continue }
      seen.append(written)
      parts.append("\(basis) \(written)")
    }
    return parts.joined(separator: "; ")
  }
}
