/// The names of months that count as such only between a day and a year.
///
/// Many of them are words of another language as well: `set`, `out`, `ago`, `mart`.
enum MonthNames {
  /// The month of a name, from 1 to 12; `nil` for any other word.
  static func rareMonth(_ word: ArraySlice<UInt8>) -> Int? {
    guard (3...24).contains(word.count) else { return nil }
    return months[String(decoding: word, as: UTF8.self).lowercased()]
  }

  private static let names = [
    "jän jänner ene gen sty stycznia ledna januára ocak ianuarie január tammikuuta січ янв"
      + " ιανουαρίου siječnja",
    "fév févr fev lut lutego února şubat februarie február helmikuuta фев februára"
      + " φεβρουαρίου veljače",
    "mär mrz mrt marca března mart martie március maret maaliskuuta marts мар"
      + " μαρτίου ožujka",
    "avr abr kwi kwietnia dubna apríla nisan aprilie április huhtikuuta апр απριλίου travnja",
    "mag maj maja května mája mayıs május toukokuuta май μαΐου svibnja",
    "giu cze czerwca června júna haziran iunie június kesäkuuta июн ιουνίου lipnja",
    "juil lug lip lipca července júla temmuz iulie július heinäkuuta июл ιουλίου srpnja",
    "aoû ago sie sierpnia srpna ağustos augusti augusztus agustus elokuuta авг αυγούστου kolovoza",
    "set wrz września září septembra eylül septembrie szeptember syyskuuta сен σεπτεμβρίου rujna",
    "okt ott out paź października října októbra ekim octombrie október lokakuuta окт"
      + " οκτωβρίου",
    "lis listopadu novembra kasım noiembrie marraskuuta ноя νοεμβρίου studenoga",
    "dez déc dic gru grudnia prosince decembra aralık decembrie desember joulukuuta дек"
      + " δεκεμβρίου prosinca",
  ]

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, forms) in names.enumerated() {
      for form in forms.split(separator: " ") { months[String(form)] = index + 1 }
    }
    return months
  }()
}
