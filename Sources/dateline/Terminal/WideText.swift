internal import CEditline

extension String {
  /// The text as libedit's wide functions take it: a number for each scalar, then a zero.
  var wideCharacters: [wchar_t] {
    unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
  }

  /// The text of a wide string; a number that is no scalar gives U+FFFD.
  ///
  /// - Parameters:
  ///   - start: The first character; the caller warrants `count` of them.
  ///   - count: How many characters to take.
  @unsafe init(wide start: UnsafePointer<wchar_t>, count: Int) {
    var scalars = String.UnicodeScalarView()
    for index in 0..<count {
      // Within the characters that the caller warrants.
      let character = unsafe start[index]
      scalars.append(Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{FFFD}")
    }
    self.init(scalars)
  }
}
