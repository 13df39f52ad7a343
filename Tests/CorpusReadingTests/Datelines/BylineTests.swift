import SpanAlgebra
import Testing

@testable import CorpusReading

@Suite struct `A byline` {
  private func span(_ line: String) -> (TextSpan, [UInt8]) {
    let bytes = Array(line.utf8)
    return (TextSpan(0..<bytes.count), bytes)
  }

  @Test(arguments: [
    ("by Staff Writers", ""),
    ("By AFP", "AFP"),
    ("By Jane Doe, AP", "AP"),
    ("By Jane Doe and Ana Belo | Reuters", "Reuters"),
    ("By Ana Belo", ""),
    ("BY JANE DOE", ""),
    ("By Reuters Staff", "Reuters"),
    ("AFP", "AFP"),
    ("(Reuters)", "Reuters"),
    ("By Jane Doe in Riga", ""),
    ("Von Jana Dohe, Talsi", ""),
    ("Von Jana Dohe und Ole Usm", ""),
    ("Par Jeanne Douce, AFP", "AFP"),
    ("Posted on 3 May 2031 by Ana Belo", ""),
    ("May 3, 2031 by AFP", "AFP"),
  ])
  func `names its agency`(line: String, agency: String) {
    let (span, bytes) = span(line)
    #expect(Byline(in: span, of: bytes)?.agency == agency)
  }

  @Test(arguments: [
    "By the river they sat down and waited for rain", "By Friday all of it had gone away",
    "by no means", "Von Talsi nach Usma", "Von Trapp Family Sings Again", "Par Avion",
    "Usma drops 3 May 2031 by Ana", "Von Jana Dohe.", "Bylaws of the council",
    "Who did it? By whom?", "",
  ])
  func `is not every line with 'by'`(line: String) {
    let (span, bytes) = span(line)
    #expect(Byline(in: span, of: bytes) == nil)
  }

  @Test(arguments: [
    ("By Ana Belo in Talsi", "Talsi", "By Ana Belo"),
    ("Von Ana Belo, Talsi", "Talsi", "Von Ana Belo"),
    ("By Ana Belo, Usma editor", "Talsi", "By Ana Belo, Usma editor"),
    ("By Ana Belo", "", "By Ana Belo"),
    ("Posted on 3 May 2031 by Ana Belo", "", "by Ana Belo"),
  ])
  func `is kept without its day and the place of the dateline`(
    line: String, place: String, names: String
  ) {
    #expect(Byline.names(in: line, place: place) == names)
  }
}
