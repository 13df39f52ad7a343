/// What a query asks for, as a tree.
///
/// Its ``description`` is the canonical text: parsing that gives an equal tree. A query denotes
/// spans in each document, and the documents that hold it; see *QueryLanguage*.
package indirect enum Query: Hashable, Sendable {
  /// Adjacent tokens, one a pattern; a single word where there is one. Never empty.
  case phrase([WordPattern])
  /// One token under a condition: `[word="met"]`, or any token: `[]`.
  case token(TokenCondition)
  /// The regions of a layer: `<quote speaker="Mattis">`.
  case region(RegionPattern)
  /// Parts that stand side by side in the text; at least two.
  case sequence([Query])
  /// A part so many times in a row; 0 where it may be missing.
  case repeated(Query, ClosedRange<Int>)
  /// Both, with at most so many tokens between them, in either order.
  case near(Query, Query, Int)
  /// The first before the second, with at most so many tokens between them.
  case before(Query, Query, Int)
  /// The documents that do not hold it.
  case not(Query)
  /// The hits of all in the documents that hold all; at least two, none of them an `and`.
  case and([Query])
  /// The hits of any; at least two, none of them an `or`.
  case or([Query])
  /// The hits of the first inside a hit of the second.
  case within(Query, Query)
  /// The hits of the first that hold the second.
  case containing(Query, Query)
  /// The hits of the first that share no token with a hit of the second.
  case outside(Query, Query)
  /// The documents with a value in a field. It has no hits of its own.
  case field(FieldCondition)
  /// Also what lies in menus, adverts and footers.
  case includingChrome(Query)
  /// What a part matched, by a name: `a:<person>`. Adds nothing to the hits.
  case captured(String, Query)
  /// The hits of the first for which what it captured satisfies the constraint.
  case constrained(Query, CaptureConstraint)
}

/// What one token is compared with.
package enum WordPattern: Hashable, Sendable {
  /// A folded word form.
  case word(String)
  /// The beginning of a folded word form.
  case prefix(String)
  /// A word form exactly as written.
  case form(String)
  /// A regular expression over a whole folded word form.
  case expression(String)
}

/// A condition on one token.
package indirect enum TokenCondition: Hashable, Sendable {
  case any
  case word(WordPattern)
  case not(TokenCondition)
  /// At least two.
  case all([TokenCondition])
  /// At least two.
  case either([TokenCondition])
}

/// The regions of a layer, those with the given values.
package struct RegionPattern: Hashable, Sendable {
  /// The layer's own name.
  package var layer: String
  package var conditions: [AttributeCondition]

  package init(layer: String, conditions: [AttributeCondition] = []) {
    self.layer = layer
    self.conditions = conditions
  }
}

/// A condition on a value of a region.
package struct AttributeCondition: Hashable, Sendable {
  package var attribute: String
  package var value: FieldValue
  /// Whether regions with the value are the ones left out.
  package var isNegated: Bool

  package init(attribute: String, value: FieldValue, isNegated: Bool = false) {
    self.attribute = attribute
    self.value = value
    self.isNegated = isNegated
  }
}

/// A condition on a document: `source:AFP`.
package struct FieldCondition: Hashable, Sendable {
  package var field: String
  package var value: FieldValue

  package init(field: String, value: FieldValue) {
    self.field = field
    self.value = value
  }
}

extension Query {
  /// Whether it denotes places in the text, so that they can stand near or inside others.
  package var denotesPlaces: Bool {
    switch self {
    case .phrase, .token, .region, .sequence, .repeated, .near, .before: true
    case .not, .and, .field: false
    case .or(let parts): parts.allSatisfy(\.denotesPlaces)
    case .within(let query, _), .containing(let query, _), .outside(let query, _),
      .includingChrome(let query), .captured(_, let query), .constrained(let query, _):
      query.denotesPlaces
    }
  }

  /// Whether it can have hits to show; `source:AFP` and `not talks` only choose documents.
  package var hasHits: Bool {
    switch self {
    case .phrase, .token, .region, .sequence, .repeated, .near, .before, .captured, .constrained:
      true
    case .not, .field: false
    case .and(let parts), .or(let parts): parts.contains { $0.hasHits }
    case .within(let query, _), .containing(let query, _), .outside(let query, _),
      .includingChrome(let query):
      query.hasHits
    }
  }

  /// Whether any part of it asks for chrome.
  var includesChrome: Bool {
    switch self {
    case .includingChrome: true
    case .phrase, .token, .region, .field: false
    case .sequence(let parts), .and(let parts), .or(let parts):
      parts.contains { $0.includesChrome }
    case .repeated(let part, _), .not(let part), .captured(_, let part), .constrained(let part, _):
      part.includesChrome
    case .near(let a, let b, _), .before(let a, let b, _), .within(let a, let b),
      .containing(let a, let b), .outside(let a, let b):
      a.includesChrome || b.includesChrome
    }
  }

  /// Whether no token at all can satisfy it.
  var canBeEmpty: Bool {
    switch self {
    case .repeated(let part, let times): times.lowerBound == 0 || part.canBeEmpty
    case .captured(_, let part): part.canBeEmpty
    case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
    case .or(let parts): parts.contains { $0.canBeEmpty }
    default: false
    }
  }

  /// Whether it is made of `[]` and tokens that only exclude, which almost every token satisfies.
  var isGap: Bool {
    switch self {
    case .token(let condition): condition == .any || !condition.namesSome
    case .repeated(let part, _), .captured(_, let part): part.isGap
    case .sequence(let parts), .or(let parts): parts.allSatisfy(\.isGap)
    default: false
    }
  }

  /// Whether one of its tokens is only told what not to be.
  var hasExclusion: Bool {
    switch self {
    case .token(let condition): condition != .any && !condition.namesSome
    case .repeated(let part, _), .captured(_, let part): part.hasExclusion
    case .sequence(let parts), .or(let parts): parts.contains { $0.hasExclusion }
    default: false
    }
  }

  /// Whether it makes a sequence of what stands beside it.
  var isTokenPattern: Bool {
    switch self {
    case .token, .region, .repeated, .sequence, .captured: true
    default: false
    }
  }

  static func all(_ parts: [Query]) -> Query {
    let flat = parts.flatMap { part in
      if case .and(let inner) = part { inner } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .and(flat)
  }

  static func any(_ parts: [Query]) -> Query {
    let flat = parts.flatMap { part in
      if case .or(let inner) = part { inner } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .or(flat)
  }
}
