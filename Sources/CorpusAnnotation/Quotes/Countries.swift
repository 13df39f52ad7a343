/// Countries by name, adjective and the seat of government that stands for them.
///
/// Tells that `Russia's`, `Russian` and `Moscow's` ministry are one, and that the `U.S.` statement
/// is not the Russian one.
enum Countries {
  /// The number of the country that a folded word names; `nil` for any other word.
  static func number(of word: FoldedWord) -> Int? { numbers[word] }

  /// The adjective of a country, `Russian`.
  static func adjective(of number: Int) -> String { entries[number][1] }

  private static let numbers: [FoldedWord: Int] = {
    var numbers: [FoldedWord: Int] = [:]
    for (number, entry) in entries.enumerated() {
      for name in entry {
        if let word = FoldedWord(name) { numbers[word] = number }
      }
    }
    return numbers
  }()

  /// Name, adjective, then other forms; one word each.
  private static let entries: [[String]] =
    list.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  private static let list = """
    Russia Russian Moscow Kremlin Russians
    America US U.S. U.S USA Washington Pentagon American Americans
    Britain British London UK U.K. Britons
    France French Paris
    Germany German Berlin Germans
    Italy Italian Rome
    Spain Spanish Madrid
    Portugal Portuguese Lisbon
    Poland Polish Warsaw
    Ukraine Ukrainian Kiev Kyiv Ukrainians
    China Chinese Beijing
    Japan Japanese Tokyo
    India Indian Delhi
    Pakistan Pakistani Islamabad
    Afghanistan Afghan Kabul
    Iran Iranian Tehran
    Iraq Iraqi Baghdad
    Syria Syrian Damascus
    Turkey Turkish Ankara Turks
    Israel Israeli Jerusalem Israelis
    Palestine Palestinian Ramallah
    Egypt Egyptian Cairo
    Lebanon Lebanese Beirut
    Jordan Jordanian Amman
    Qatar Qatari Doha
    Yemen Yemeni Sanaa
    Libya Libyan Tripoli
    Tunisia Tunisian Tunis
    Algeria Algerian Algiers
    Morocco Moroccan Rabat
    Sudan Sudanese Khartoum
    Ethiopia Ethiopian
    Somalia Somali Mogadishu
    Kenya Kenyan Nairobi
    Nigeria Nigerian Abuja
    Ghana Ghanaian Accra
    Mali Malian Bamako
    Rwanda Rwandan Kigali
    Uganda Ugandan Kampala
    Zimbabwe Zimbabwean Harare
    Australia Australian Canberra
    Canada Canadian Ottawa
    Mexico Mexican
    Brazil Brazilian Brasilia
    Argentina Argentine Argentinian
    Chile Chilean Santiago
    Colombia Colombian Bogota
    Venezuela Venezuelan Caracas
    Cuba Cuban Havana
    Peru Peruvian Lima
    Greece Greek Athens
    Cyprus Cypriot Nicosia
    Serbia Serbian Belgrade
    Croatia Croatian Zagreb
    Bosnia Bosnian Sarajevo
    Hungary Hungarian Budapest
    Romania Romanian Bucharest
    Bulgaria Bulgarian Sofia
    Austria Austrian Vienna
    Switzerland Swiss Bern
    Belgium Belgian
    Netherlands Dutch
    Denmark Danish Copenhagen
    Sweden Swedish Stockholm
    Norway Norwegian Oslo
    Finland Finnish Helsinki
    Estonia Estonian Tallinn
    Latvia Latvian Riga
    Lithuania Lithuanian Vilnius
    Belarus Belarusian Minsk
    Moldova Moldovan Chisinau
    Georgia Georgian Tbilisi
    Armenia Armenian Yerevan
    Azerbaijan Azerbaijani Baku Azeri
    Kazakhstan Kazakh Astana
    Uzbekistan Uzbek Tashkent
    Ireland Irish Dublin
    Thailand Thai Bangkok
    Vietnam Vietnamese Hanoi
    Indonesia Indonesian Jakarta
    Malaysia Malaysian
    Philippines Philippine Manila Filipino
    Taiwan Taiwanese Taipei
    Myanmar Burmese
    Bangladesh Bangladeshi Dhaka
    Nepal Nepalese Kathmandu
    Indonesia Indonesian
    Mongolia Mongolian
    """
}
