import SpanAlgebra
import Testing

@testable import CorpusReading

@Suite struct `The rows of a text` {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `end at each kind of line end, however long they are`(lineEnd: String) {
    for width in 1...20 {
      let row = String(repeating: "x", count: width)
      let text = Array("\(row)\(lineEnd) \(row) y\(lineEnd)\(lineEnd)\(row)".utf8)
      let (rows, words) = PageRow.cut(text)
      let spans = rows.map { String(decoding: text[$0.span.range], as: UTF8.self) }
      #expect(spans == [row, "\(row) y", row])
      #expect(rows.map(\.words) == [0..<1, 1..<3, 3..<4])
      #expect(rows.map(\.indent) == [0, 1, 0])
      #expect(rows.map(\.isAfterBlank) == [false, false, true])
      #expect(words.count == 4)
    }
  }

  @Test func `know what their bytes hold`() {
    let (rows, _) = PageRow.cut(Array("Plain\n7 of them\n{mark}\nété\n\u{A0}Plain".utf8))
    #expect(rows.map(\.signs) == [[], .digit, .bracket, .pastASCII, []])
  }
}
