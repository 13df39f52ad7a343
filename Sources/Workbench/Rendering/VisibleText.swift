/// A text of a document as it may be sent to a terminal: in one line, with nothing that it would obey.
///
/// | in the document | on the terminal |
/// |---|---|
/// | line feed, carriage return, both together | `⏎` |
/// | tab | a space |
/// | other control characters of ASCII | their picture, such as `␛` |
/// | soft hyphen | `‧` |
/// | C1 controls, bidi marks, embeddings, overrides and isolates, line and paragraph separators, zero-width and other invisible characters, tags, non-characters | `<U+202E>` |
/// | zero-width joiner and non-joiner between two letters or signs that are not ASCII | as they are: Persian, the scripts of India and emoji need them |
///
/// - Complexity: O(*n*); printable ASCII is returned as it is.
package func visible(_ text: String) -> String {
  if text.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) { return text }
  let scalars = Array(text.unicodeScalars)
  var result = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    switch scalar.value {
    case let value where isPlain(value):
      result.append(scalar)
    case 0x09:
      result.append(" ")
    case 0x0A where index > 0 && scalars[index - 1] == "\r":
      continue
    case 0x0A, 0x0D:
      result.append("⏎")
    case 0x00..<0x20:
      result.append(Unicode.Scalar(0x2400 + UInt16(scalar.value)) ?? "\u{FFFD}")
    case 0x7F:
      result.append("␡")
    case 0xAD:
      result.append("‧")
    case 0x200C, 0x200D:
      let joins =
        index > 0 && index + 1 < scalars.count
        && isJoinable(scalars[index - 1]) && isJoinable(scalars[index + 1])
      append(scalar, to: &result, asCode: !joins)
    default:
      append(scalar, to: &result, asCode: isHidden(scalar))
    }
  }
  return String(result)
}

private func append(
  _ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView, asCode: Bool
) {
  guard asCode else { return result.append(scalar) }
  let digits = String(scalar.value, radix: 16, uppercase: true)
  let padding = String(repeating: "0", count: max(0, 4 - digits.count))
  result.append(contentsOf: "<U+\(padding)\(digits)>".unicodeScalars)
}

/// Whether a joiner beside the scalar has something to join.
private func isJoinable(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value >= 0x590 && !isHidden(scalar) && scalar != "\u{200C}" && scalar != "\u{200D}"
}

/// Whether the scalar is drawn as nothing, or changes how its neighbours are drawn.
private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  let properties = scalar.properties
  switch properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator, .surrogate:
    return true
  case .format:
    return displayWidth(of: scalar) == 0
  default:
    // Variation selectors choose a form of the character before them and hide nothing.
    return properties.isNoncharacterCodePoint
      || (properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector)
  }
}
