/// The country that a word stands for: its name, its people, or the seat of its government.
///
/// Tells that `Russia's`, `Russian` and `Moscow's` ministry are one, and that the `U.S.` statement
/// is not the Russian one.
enum CountryWords {
  /// The number of the country that a folded word names; `nil` for any other word.
  static func number(of word: FoldedWord) -> Int? { table.numbers[word] }

  /// The adjective of a country, `Russian`.
  static func adjective(of number: Int) -> String { table.adjectives[number] }

  private static let table: (numbers: FoldedWordTable<Int>, adjectives: [String]) = {
    var numbers = FoldedWordTable<Int>()
    var adjectives: [String] = []
    for line in Countries.table.split(separator: "\n") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      guard fields.count >= 3 else { continue }
      let forms = fields.flatMap { $0.split(separator: ";") }.map {
        $0.trimmingPrefix(while: \.isWhitespace)
      }
      for form in forms {
        if let word = FoldedWord(form.utf8) { numbers[word] = adjectives.count }
      }
      adjectives.append(fields[2].split(separator: ";").first.map(String.init) ?? String(fields[0]))
    }
    for line in seats.split(separator: "\n") {
      let words = line.split(separator: " ").compactMap { FoldedWord($0.utf8) }
      guard let country = words.lazy.compactMap({ numbers[$0] }).first else { continue }
      for word in words where numbers[word] == nil { numbers[word] = country }
    }
    return (numbers, adjectives)
  }()

  /// A country's adjective, then the words that stand for its government, one country a line.
  private static let seats = """
    Russian Moscow Kremlin
    American US U.S. U.S USA Washington Pentagon
    British London UK U.K. Britons Whitehall
    French Paris
    German Berlin
    Italian Rome
    Spanish Madrid
    Portuguese Lisbon
    Polish Warsaw
    Ukrainian Kiev Kyiv
    Chinese Beijing
    Japanese Tokyo
    Indian Delhi
    Pakistani Islamabad
    Afghan Kabul
    Iranian Tehran
    Iraqi Baghdad
    Syrian Damascus
    Turkish Ankara
    Israeli Jerusalem
    Egyptian Cairo
    Lebanese Beirut
    Jordanian Amman
    Qatari Doha
    Libyan Tripoli
    Kenyan Nairobi
    Nigerian Abuja
    Australian Canberra
    Canadian Ottawa
    Cuban Havana
    Venezuelan Caracas
    Greek Athens
    Serbian Belgrade
    Hungarian Budapest
    Romanian Bucharest
    Bulgarian Sofia
    Austrian Vienna
    Swedish Stockholm
    Norwegian Oslo
    Danish Copenhagen
    Finnish Helsinki
    Estonian Tallinn
    Latvian Riga
    Lithuanian Vilnius
    Belarusian Minsk
    Georgian Tbilisi
    Armenian Yerevan
    Azerbaijani Baku
    Kazakh Astana
    Irish Dublin
    Thai Bangkok
    Vietnamese Hanoi
    Indonesian Jakarta
    Taiwanese Taipei
    """
}
