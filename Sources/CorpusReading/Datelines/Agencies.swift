/// The news agencies that Dateline knows by name.
enum Agencies {
  /// The name that tables show for what stands in a dateline or byline; `nil` for none of ours.
  static func name(of written: String) -> String? { byForm[written.lowercased()] }

  /// Whether a parenthesised word in the place of an agency may be one that is not known here:
  /// one to three words, the first in capitals or with a capital.
  static func mayBeName(_ written: String) -> Bool {
    guard let first = written.unicodeScalars.first, first.properties.isUppercase else {
      return false
    }
    let isPlain = written.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || " .-/&".unicodeScalars.contains($0)
        || ("0"..."9").contains($0)
    }
    return isPlain && (2...30).contains(written.unicodeScalars.count)
      && written.split(separator: " ").count <= 3
  }

  /// A look at a line of ASCII that leaves most out: whether without the marks around it its first
  /// letter and its length are those of a name.
  static func mayBe(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while let first = line.first, isMark(first) { line = line.dropFirst() }
    while let last = line.last, isMark(last) { line = line.dropLast() }
    guard let first = line.first, line.count < firstLetters.count else { return false }
    let letter = (first | 0x20) &- 0x61
    return letter < 26 && firstLetters[line.count] >> UInt32(letter) & 1 == 1
  }

  /// Whether a byte is among the marks that bylines leave aside: `()[]|-` and blanks.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x28, 0x29, 0x2D, 0x5B, 0x5D, 0x7C: true
    default: false
    }
  }

  /// The first letters of the names of each length in bytes, a bit each.
  private static let firstLetters: [UInt32] = {
    var letters = [UInt32](repeating: 0, count: 1 + (byForm.keys.map(\.utf8.count).max() ?? 0))
    for form in byForm.keys {
      guard let first = form.utf8.first else { continue }
      letters[form.utf8.count] |= 1 << UInt32(first - 0x61)
    }
    return letters
  }()

  private static let byForm: [String: String] = {
    var forms: [String: String] = [:]
    for name in names { forms[name.lowercased()] = name }
    for (form, name) in otherForms { forms[form] = name }
    return forms
  }()

  private static let names = [
    "AFP", "AP", "Reuters", "UPI", "dpa", "Xinhua", "TASS", "Interfax", "RIA Novosti", "Sputnik",
    "IANS", "PTI", "ANI", "EFE", "ANSA", "Kyodo", "Yonhap", "Bloomberg", "BBC", "CNN", "VOA",
    "RFE/RL", "IRNA", "SANA", "WAFA", "MENA", "QNA", "KUNA", "SPA", "WAM", "Petra", "Anadolu",
    "APP", "UNB", "BTA", "CTK", "MTI", "PAP", "STA", "Tanjug", "HINA", "Agerpres", "Belga", "ANP",
    "NTB", "Ritzau", "Lusa", "KCNA", "CNA", "Bernama", "Antara", "NAN", "PANA", "SAPA", "JTA",
    "AAP", "CP", "Trend", "Azertac", "Kazinform", "Ukrinform", "UNIAN", "BelTA", "Armenpress",
    "SPX", "AKI", "Fars", "Mehr", "Tasnim", "ISNA", "Kyodo News", "Jiji", "AKIpress", "BNS",
    "LETA", "ELTA", "TT", "STT", "DPA International", "McClatchy", "EurekAlert", "MCOT",
  ]

  private static let otherForms = [
    "reuter": "Reuters", "agence france-presse": "AFP", "agence france presse": "AFP",
    "afp-jiji": "AFP", "the associated press": "AP", "associated press": "AP",
    "itar-tass": "TASS", "ria": "RIA Novosti", "aa": "Anadolu", "anadolu agency": "Anadolu",
    "united press international": "UPI", "press trust of india": "PTI",
    "xinhua news agency": "Xinhua", "canadian press": "CP", "the canadian press": "CP",
    "voice of america": "VOA", "sputnik news": "Sputnik", "reuters staff": "Reuters",
  ]
}
