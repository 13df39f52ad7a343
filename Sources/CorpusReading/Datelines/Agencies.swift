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
