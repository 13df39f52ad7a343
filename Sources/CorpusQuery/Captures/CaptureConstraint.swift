/// What has to hold of the captures of a match: `a.word = b.word & a.entity != b.entity`.
package indirect enum CaptureConstraint: Hashable, Sendable {
  case compares(CaptureComparison)
  case not(CaptureConstraint)
  /// At least two, none of them an `all`.
  case all([CaptureConstraint])
  /// At least two, none of them an `either`.
  case either([CaptureConstraint])
}

/// A comparison of what was captured with a value, or with another capture.
///
/// It holds neither with `=` nor with `!=` where a capture that it names matched nothing.
package struct CaptureComparison: Hashable, Sendable {
  package enum Operand: Hashable, Sendable {
    case capture(CaptureValue)
    /// The tokens of the capture one by one; only for `word`.
    case words([WordPattern])
    /// A value of a region.
    case value(FieldValue)
  }

  package var left: CaptureValue
  package var right: Operand
  /// Whether the two have to differ.
  package var isNegated: Bool

  package init(_ left: CaptureValue, _ right: Operand, isNegated: Bool = false) {
    self.left = left
    self.right = right
    self.isNegated = isNegated
  }
}

/// Something of a capture that can be compared.
package struct CaptureValue: Hashable, Sendable {
  package enum Property: Hashable, Sendable {
    /// Its folded words.
    case word
    /// Its words as written.
    case form
    /// A value of the region that it matched.
    case attribute(String)
  }

  package var capture: String
  package var property: Property

  package init(_ capture: String, _ property: Property) {
    self.capture = capture
    self.property = property
  }
}

extension CaptureConstraint {
  /// The names of the captures that it compares, in the order written, maybe more than once.
  var captureNames: [String] {
    switch self {
    case .compares(let comparison):
      if case .capture(let right) = comparison.right {
        [comparison.left.capture, right.capture]
      } else {
        [comparison.left.capture]
      }
    case .not(let part): part.captureNames
    case .all(let parts), .either(let parts): parts.flatMap(\.captureNames)
    }
  }

  static func all(of parts: [CaptureConstraint]) -> CaptureConstraint {
    let flat = parts.flatMap { part in
      if case .all(let inner) = part { inner } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .all(flat)
  }

  static func either(of parts: [CaptureConstraint]) -> CaptureConstraint {
    let flat = parts.flatMap { part in
      if case .either(let inner) = part { inner } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .either(flat)
  }
}

extension CaptureConstraint: CustomStringConvertible {
  /// As it stands after `::`.
  package var description: String { text(isNested: false) }

  private func text(isNested: Bool) -> String {
    switch self {
    case .compares(let comparison): return comparison.description
    case .not(let part): return "!(\(part.text(isNested: false)))"
    case .all(let parts): return group(parts, " & ", isNested)
    case .either(let parts): return group(parts, " | ", isNested)
    }
  }

  private func group(_ parts: [CaptureConstraint], _ sign: String, _ isNested: Bool) -> String {
    let text = parts.map { $0.text(isNested: true) }.joined(separator: sign)
    return isNested ? "(\(text))" : text
  }
}

extension CaptureComparison: CustomStringConvertible {
  package var description: String {
    let value =
      switch right {
      case .capture(let capture): capture.description
      case .words(let words): WordPattern.quotedText(of: words)
      case .value(let value): value.text(isQuoted: true)
      }
    return "\(left) \(isNegated ? "!=" : "=") \(value)"
  }
}

extension CaptureValue: CustomStringConvertible {
  package var description: String {
    switch property {
    case .word: "\(capture).word"
    case .form: "\(capture).form"
    case .attribute(let name): "\(capture).\(name)"
    }
  }
}
