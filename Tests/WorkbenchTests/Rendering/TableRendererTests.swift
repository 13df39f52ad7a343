import Synchronization
import TestSupport
import Testing

@testable import Workbench

private func drawn(
  _ table: Table, _ options: RenderOptions = RenderOptions()
) throws -> String {
  var bytes: [UInt8] = []
  try TableRenderer(table, options).write { bytes += $0 }
  return String(decoding: bytes, as: UTF8.self)
}

@Suite struct `A table on the terminal` {
  private let quotes = Table(
    name: "quotes",
    columns: [
      Column("date", .date), Column("speaker"), Column("quote"), Column("words", .number),
      Column("start", .number, shownByDefault: false),
    ],
    rows: Rows([
      Row([
        .text("2031-02-03"), .text("Ilse Märten"), .text("We will talk"), .integer(3), .integer(9),
      ]),
      Row([
        .empty, .text("Oren Vask"), .text("There is no bridge,\nand no ferry"), .integer(127),
        .empty,
      ]),
    ]))

  @Test func `shows every column in full without a width`() throws {
    #expect(
      try drawn(quotes) == """
           date        speaker      quote                             words
        1  2031-02-03  Ilse Märten  We will talk                          3
        2              Oren Vask    There is no bridge,⏎and no ferry    127
        2 rows

        """)
  }

  @Test func `cuts wide texts to fit`() throws {
    #expect(
      try drawn(quotes, RenderOptions(width: 50)) == """
           date        speaker      quote            words
        1  2031-02-03  Ilse Märten  We will talk         3
        2              Oren Vask    There is no br…    127
        2 rows

        """)
  }

  @Test func `names the columns that have no room`() throws {
    #expect(
      try drawn(quotes, RenderOptions(width: 26)) == """
           date        speaker
        1  2031-02-03  Ilse Märten
        2              Oren Vask
        2 rows; no room for quote,
        words

        """)
    #expect(try drawn(quotes, RenderOptions(width: 12)).hasPrefix("   date\n1  2031-02-…\n"))
  }

  @Test func `shows hidden columns when asked, and when there are no others`() throws {
    #expect(try drawn(quotes, RenderOptions(allColumns: true)).contains("start"))
    var hidden = quotes
    for index in hidden.columns.indices { hidden.columns[index].shownByDefault = false }
    #expect(try drawn(hidden).contains("speaker"))
  }

  @Test(arguments: [(1, "1 of 2 rows"), (2, "2 rows"), (0, "0 of 2 rows")])
  func `says when rows are left out`(maximum: Int, footer: String) throws {
    #expect(try drawn(quotes, RenderOptions(maximumRows: maximum)).hasSuffix("\(footer)\n"))
  }

  @Test func `says what the table says of itself`() throws {
    var table = quotes
    table.isPartial = true
    table.note = "3 of 5 documents"
    #expect(
      try drawn(table, RenderOptions(maximumRows: 1)).hasSuffix(
        "cancelled, only a part: 1 of 2 rows; 3 of 5 documents\n"))
    #expect(try drawn(Table(name: "x", columns: [Column("a")], rows: Rows([]))) == "0 rows\n")
  }

  @Test func `draws a concordance on its match`() throws {
    let table = Table(
      name: "concordance",
      columns: [Column("left"), Column("match"), Column("right"), Column("document")],
      rows: Rows([
        Row([
          .text("the long talks about a"), .text("bridge"), .text("that nobody wants to pay"),
          .text("one"),
        ]),
        Row([.text("No"), .text("bridges"), .text(", no ferry"), .text("two")]),
      ]))
    #expect(
      try drawn(table, RenderOptions(width: 50)) == """
                   left  match    right           document
        1  …lks about a  bridge   that nobody w…  one
        2            No  bridges  , no ferry      two
        2 rows

        """)
    #expect(
      try drawn(table, RenderOptions(width: 40)) == """
               left  match    right     document
        1  …about a  bridge   that no…  one
        2        No  bridges  , no fe…  two
        2 rows

        """)
  }

  @Test func `draws bars beside numbers`() throws {
    let table = Table(
      name: "timeline",
      columns: [Column("period", .date), Column("documents", .number, isBar: true)],
      rows: Rows([
        Row([.text("2031-02"), .integer(16)]), Row([.text("2031-03"), .integer(0)]),
        Row([.text("2031-04"), .integer(1)]), Row([.text("undated"), .integer(8)]),
      ]))
    #expect(
      try drawn(table, RenderOptions(width: 30)) == """
           period   documents
        1  2031-02         16 ████████
        2  2031-03          0
        3  2031-04          1 ▌
        4  undated          8 ████
        4 rows

        """)
    #expect(try !drawn(table, RenderOptions(width: 24)).contains("█"))
  }

  @Test func `sends colours only when asked`() throws {
    #expect(try !drawn(quotes).contains("\u{1B}"))
    let colored = try drawn(quotes, RenderOptions(width: 50, color: true))
    #expect(colored.contains("\u{1B}[1m"))
    var plain = ""
    var rest = colored[...]
    while let start = rest.firstIndex(of: "\u{1B}") {
      plain += rest[..<start]
      rest = rest[start...].drop { $0 != "m" }.dropFirst()
    }
    #expect(try plain + rest == drawn(quotes, RenderOptions(width: 50)))
  }

  @Test func `sends nothing of a document that a terminal would obey`() throws {
    let table = Table(
      name: "x", columns: [Column("a\u{1B}[2J")],
      rows: Rows([Row([.text("\u{1B}]0;title\u{7}\u{202E}\r\n\u{9B}2J")])]), note: "\u{1B}c")
    for options in [RenderOptions(), RenderOptions(width: 20, maximumRows: 1)] {
      let text = try drawn(table, options)
      #expect(
        text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(!text.contains("\u{202E}"))
    }
  }

  private func randomText(_ random: inout SplitMix64) -> String {
    let pieces = [
      "a", "word", " ", "日本", "e\u{301}\u{302}", "🙂", "👩\u{200D}💻", "❤\u{FE0F}", "\u{202E}", "שלום",
      "\n", "\t",
      "한", "\u{301}", "…", "\u{FE0F}", "🇫🇷", "ｗ", "\u{1B}", "я", "\u{1112}\u{1161}", "\u{200D}", "कि",
    ]
    return (0..<Int.random(in: 0...20, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }.joined()
  }

  @Test(arguments: UInt64(0)..<300)
  func `never exceeds the width`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let kinds: [ColumnKind] = [.text, .text, .number, .date]
    let names = ["left", "match", "right", "日付", "n"]
    let columns = (0..<Int.random(in: 1...6, using: &random)).map { index in
      Column(
        index < names.count ? names[index] : randomText(&random),
        kinds[Int.random(in: 0..<kinds.count, using: &random)],
        isBar: Bool.random(using: &random),
        shownByDefault: Int.random(in: 0..<4, using: &random) > 0)
    }
    let rows = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      Row(
        columns.map { column in
          switch Int.random(in: 0..<4, using: &random) {
          case 0: .empty
          case 1 where column.kind == .number: .real(Double.random(in: -1e9...1e9, using: &random))
          case 2 where column.kind == .number: .integer(Int.random(in: 0...5000, using: &random))
          default: .text(randomText(&random))
          }
        })
    }
    let table = Table(
      name: "x", columns: columns, rows: Rows(rows), isPartial: Bool.random(using: &random),
      note: randomText(&random))
    let width = Int.random(in: 1...90, using: &random)
    for line in try drawn(table, RenderOptions(width: width)).split(separator: "\n") {
      #expect(displayWidth(of: String(line)) <= width, "\(width): \(line)")
    }
  }

  @Test func `draws a part of a great table at once`() throws {
    let table = Table(
      name: "x", columns: [Column("n", .number)],
      rows: Rows(count: 1_000_000_000) { Row([.integer($0)]) })
    #expect(
      try drawn(table, RenderOptions(maximumRows: 2))
        == "   n\n1  0\n2  1\n2 of 1,000,000,000 rows\n")
  }

  @Test func `of many rows ends where the user cancels`() throws {
    var table = Table(
      name: "x", columns: [Column("n", .number)],
      rows: Rows(count: 1_000_000) { index in Row([.integer(index)]) })
    let asked = Atomic<Int>(0)
    table.isCancelled = { asked.add(1, ordering: .relaxed).newValue > 20 }
    #expect(throws: Diagnostic("cancelled")) { try TableRenderer(table) }
    table.isCancelled = { false }
    let renderer = try TableRenderer(
      Table(name: "x", columns: table.columns, rows: Rows(count: 50_000) { Row([.integer($0)]) }))
    var pieces = 0
    #expect(throws: Diagnostic("enough")) {
      try renderer.write { _ throws(Diagnostic) in
        pieces += 1
        if pieces == 3 { throw Diagnostic("enough") }
      }
    }
    #expect(pieces == 3)
  }

  @Test func `of many rows is the same as row by row`() throws {
    let table = Table(
      name: "x", columns: [Column("n", .number), Column("word")],
      rows: Rows(count: 5_000) { Row([.integer($0 * $0), .text("w\($0 % 7)")]) })
    let lines = try drawn(table).split(separator: "\n")
    #expect(lines.count == 5_002)
    for index in [0, 1_023, 1_024, 4_999] {
      let fields = lines[index + 1].split(separator: " ")
      #expect(fields == ["\(index + 1)", "\(index * index)", "w\(index % 7)"])
    }
  }
}
