/// The zones in the dates of mail.
enum MailZones {
  /// Minutes east of Greenwich: `+0100`, `-05:30`, `EST`, `GMT+2`; `nil` for `-0000`, for the
  /// letters of the armed forces, and for a name that several zones have.
  ///
  /// - Note: Source: RFC 5322, section 4.3.
  static func offset(of zone: String) -> Int? {
    let name = zone.uppercased()
    if let minutes = named[name] { return minutes }
    for prefix in ["GMT", "UTC"] where name.hasPrefix(prefix) && name.count > 3 {
      return offset(of: String(name.dropFirst(3)))
    }
    guard let sign = name.first, sign == "+" || sign == "-", name != "-0000" else { return nil }
    let digits = name.dropFirst().filter { $0 != ":" }
    guard digits.utf8.count <= 4, let number = Int(digits), number >= 0 else { return nil }
    let minutes = digits.utf8.count > 2 ? number / 100 * 60 + number % 100 : number * 60
    guard minutes < 24 * 60 else { return nil }
    return sign == "-" ? -minutes : minutes
  }

  private static let named: [String: Int] = [
    "UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "MET": 60,
    "MEZ": 60, "CEST": 120, "MEST": 120, "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180,
    "MSD": 240, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360,
    "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600, "JST": 540, "KST": 540,
    "HKT": 480, "SGT": 480, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
  ]
}
