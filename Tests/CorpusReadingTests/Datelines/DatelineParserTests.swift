import SpanAlgebra
import Testing

@testable import CorpusReading

@Suite struct `A dateline` {
  private func read(_ line: String) -> (dateline: Dateline, text: String)? {
    let bytes = Array(line.utf8)
    guard let found = dateline(in: TextSpan(0..<bytes.count), of: bytes) else { return nil }
    return (found, String(decoding: bytes[found.textStart...], as: UTF8.self))
  }

  private static let rain =
    "Rain fell on the whole valley for a third day, the office said, and the ferry did not run to Usma."

  @Test(arguments: [
    ("Moscow (AFP) Feb 28, 2017 - ", "Moscow", "AFP", "2017-2-28"),
    ("Moscow (AFP) Feb 28, 2017 ", "Moscow", "AFP", "2017-2-28"),
    ("WASHINGTON, Sept 18 (Reuters) - ", "Washington", "Reuters", "0-9-18"),
    ("SALVADOR, Feb 26 - ", "Salvador", "", "0-2-26"),
    ("BAKU — ", "Baku", "", ""),
    ("Washington: ", "Washington", "", ""),
    ("LONDON/PARIS, March 3 - ", "London", "", "0-3-3"),
    ("ST. LOUIS, Mo., Feb. 26 - ", "St. Louis", "", "0-2-26"),
    ("NEW YORK (AP) -- ", "New York", "AP", ""),
    ("NEW YORK (AP) _ ", "New York", "AP", ""),
    ("RIO DE JANEIRO, MARCH 25 - ", "Rio de Janeiro", "", "0-3-25"),
    ("Rio de Janeiro, March 25 - ", "Rio de Janeiro", "", "0-3-25"),
    ("PORT-AU-PRINCE, March 13 - ", "Port-au-Prince", "", "0-3-13"),
    ("WHITE SULPHUR SPRINGS, W. Va., April 21 - ", "White Sulphur Springs", "", "0-4-21"),
    ("JOHANNESBURG March 13 - ", "Johannesburg", "", "0-3-13"),
    ("ROME, March 13, Reuter - ", "Rome", "Reuters", "0-3-13"),
    ("SAN JOSE, Calif., June 2- ", "San Jose", "", "0-6-2"),
    ("New York, March 18 - ", "New York", "", "0-3-18"),
    ("omaha, april 7 - ", "Omaha", "", "0-4-7"),
    ("THE HAGUE, March 2 - ", "The Hague", "", "0-3-2"),
    ("****RIO DE JANEIRO, March 5 - ", "Rio de Janeiro", "", "0-3-5"),
    ("CHEVY CHASE, Md., - March 4 - ", "Chevy Chase", "", "0-3-4"),
    ("BEIJING, Feb. 10 (Xinhua) -- ", "Beijing", "Xinhua", "0-2-10"),
    ("KYIV, 3 March 2017 (Interfax) – ", "Kyiv", "Interfax", "2017-3-3"),
    ("Zürich (dpa) - ", "Zürich", "dpa", ""),
    ("VELMORA, Ostrava Province (KNB) May 4, 2019 - ", "Velmora", "KNB", "2019-5-4"),
    ("U.N. HEADQUARTERS, May 4 - ", "U.N. Headquarters", "", "0-5-4"),
    ("TALSI, 3 May 2031. ", "Talsi", "", "2031-5-3"),
    ("TALSI, 3. Mai 2031. ", "Talsi", "", "2031-5-3"),
    ("TALSI, May 3, Norrwire. ", "Talsi", "Norrwire", "0-5-3"),
    ("TALSI, May 3, Northern Wire - ", "Talsi", "Northern Wire", "0-5-3"),
    ("MOSCOW, May 3. /TASS/. ", "Moscow", "TASS", "0-5-3"),
    ("MOSCOW. May 3 (Interfax) - ", "Moscow", "Interfax", "0-5-3"),
    ("USMA LAKE, Kurland, May 3, 2031 /Boatwharf/ -- ", "Usma Lake", "Boatwharf", "2031-5-3"),
    ("TALSI (nwa). ", "Talsi", "nwa", ""),
    ("Zürich (dpa). ", "Zürich", "dpa", ""),
    ("TALSI: ", "Talsi", "", ""),
  ])
  func `is read in its many forms`(head: String, place: String, agency: String, day: String) throws
  {
    let (found, text) = try #require(read(head + Self.rain))
    #expect(found.place == place)
    #expect(found.agency == agency)
    #expect(found.day.map { "\($0.year ?? 0)-\($0.month)-\($0.day)" } ?? "" == day)
    #expect(text == Self.rain)
  }

  @Test(arguments: [
    ("Moscow (AFP) Feb 28, 2017", "Moscow", "AFP"),
    ("LONDON 1996-08-30", "London", ""),
    ("LONDON/PARIS, March 3", "London", ""),
    ("NAIROBI, Kenya (AP) _", "Nairobi", "AP"),
  ])
  func `may fill its line`(line: String, place: String, agency: String) throws {
    let (found, text) = try #require(read(line))
    #expect(found.place == place)
    #expect(found.agency == agency)
    #expect(found.isWholeLine)
    #expect(text.isEmpty)
  }

  @Test func `names its other places`() throws {
    let (found, _) = try #require(read("TALSI/USMA/PORT ELB, May 4 (KNB) - \(Self.rain)"))
    #expect(found.place == "Talsi")
    #expect(found.otherPlaces == ["Usma", "Port Elb"])
    #expect(found.agency == "KNB")
    #expect(try #require(read("TALSI, Kurland, May 4 - " + Self.rain)).dateline.otherPlaces == [])
  }

  @Test(arguments: [
    "The office said on March 3 - a Friday - that rain would go on.",
    "On March 3 - the day of the vote - rain fell.",
    "Updated March 3, 2017 - \(rain)",
    "Posted: \(rain)",
    "Maro: \(rain)",
    "ANALYSIS — \(rain)",
    "SOCCER - VELMORA TAKE OVER AT THE TOP AFTER A WIN.",
    "Friday, March 3, 2017",
    "Jane Doe, March 3, 2017",
    "Jane Doe (left) and John Roe - \(rain)",
    "Washington: a summary",
    "Senator Ana Belo (R) of Velmora said that \(rain)",
    "Ties between Velmora and Ostravia have frayed - for now.",
    "3-5 pct more rain fell.",
    "",
    "Riga",
    "FOOTBALL: \(rain)", "JUST IN: \(rain)", "NATO: It rained.",
    "TALSI (left). \(rain)", "Talsi (nwa). \(rain)", "TALSI, 3 May 2031. Rain.",
    "TALSI /and/or/ more \(rain)",
  ])
  func `is not every line with a mark`(line: String) {
    #expect(read(line) == nil)
  }

  @Test(arguments: [
    ("TALSI: ", Dateline.Strength.faint),
    ("Baku — ", .bare),
    ("TALSI, 3 May 2031. ", .dated),
    ("BAKU, May 4 - ", .dated),
    ("BAKU (TASS) - ", .signed),
  ])
  func `says how much speaks for it`(head: String, strength: Dateline.Strength) throws {
    #expect(try #require(read(head + Self.rain)).dateline.strength == strength)
  }
}
