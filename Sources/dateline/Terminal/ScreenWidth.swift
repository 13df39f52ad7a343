internal import CEditline

/// Makes the C library take characters for UTF-8, whatever the locale of the environment says.
func useUTF8() {
  localeIsUTF8
}

/// Evaluated once, at the first use.
private let localeIsUTF8: Void = ceditline_use_utf8()

extension Unicode.Scalar {
  /// The columns that the scalar takes on a terminal, nil if it does not print.
  ///
  /// At most two. The answer is the C library's, which libedit also goes by.
  var screenColumns: Int? {
    useUTF8()
    let columns = Int(ceditline_columns(wchar_t(bitPattern: value)))
    return columns < 0 ? nil : columns
  }
}

extension String {
  /// The columns that the text takes on a terminal.
  var screenColumns: Int {
    unicodeScalars.reduce(0) { $0 + ($1.screenColumns ?? 0) }
  }

  /// The text with characters that would steer a terminal replaced by U+FFFD.
  ///
  /// These are control characters and the invisible ones that reorder text.
  var withoutControls: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let category = scalar.properties.generalCategory
      scalars.append(category == .control || category == .format ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}
