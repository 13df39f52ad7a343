@_spi(_Unicode) import Swift

/// A word form without the differences that a search ignores: case, accents, kinds of apostrophe.
///
/// `Événement` and `evenement` fold to one string, and `Russia´s`, `Russia’s` and `Russia's` too.
///
/// - Complexity: O(*n*); ASCII takes a path without decomposition.
/// - Note: Source: Unicode Standard Annex 15 (canonical decomposition), from the standard library.
package func folded(_ form: String) -> String {
  let ascii = form.utf8.allSatisfy { $0 < 0x80 && $0 != 0x60 }
  if ascii { return form.lowercased() }
  var result = String.UnicodeScalarView()
  for scalar in form._nfd {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201B}", "\u{00B4}", "\u{0060}", "\u{02BC}", "\u{2032}":
      result.append("'")
    case "\u{2010}", "\u{2011}":
      result.append("-")
    case "\u{00AD}", "\u{200B}"..."\u{200D}", "\u{FEFF}":
      continue
    case "ø", "Ø": result.append("o")
    case "đ", "Đ": result.append("d")
    case "ł", "Ł": result.append("l")
    case "ß": result.append(contentsOf: "ss".unicodeScalars)
    case "æ", "Æ": result.append(contentsOf: "ae".unicodeScalars)
    case "œ", "Œ": result.append(contentsOf: "oe".unicodeScalars)
    case "ı": result.append("i")
    case let mark where mark.properties.generalCategory == .nonspacingMark:
      continue
    default:
      result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
  return String(result)
}
