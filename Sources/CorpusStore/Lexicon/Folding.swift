@_spi(_Unicode) import Swift

/// A word form without the differences that a search ignores.
///
/// These are case, accents, kinds of apostrophe and hyphen, ligatures, and characters without width,
/// soft hyphens among them. `Événement` and `evenement` fold to one string, and `Russia´s`,
/// `Russia’s` and `Russia's` too. Folding what is folded changes nothing.
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
    case "ß", "ẞ": result.append(contentsOf: "ss".unicodeScalars)
    case "æ", "Æ": result.append(contentsOf: "ae".unicodeScalars)
    case "œ", "Œ": result.append(contentsOf: "oe".unicodeScalars)
    case "ı": result.append("i")
    case "ς": result.append("σ")
    case "ſ": result.append("s")
    case "\u{FB00}"..."\u{FB06}": result.append(contentsOf: ligature(scalar).unicodeScalars)
    case let mark where mark.properties.generalCategory == .nonspacingMark:
      continue
    default:
      result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
  return String(result)
}

/// The letters of a Latin ligature, as printed pages have them.
private func ligature(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\u{FB00}": "ff"
  case "\u{FB01}": "fi"
  case "\u{FB02}": "fl"
  case "\u{FB03}": "ffi"
  case "\u{FB04}": "ffl"
  default: "st"
  }
}
