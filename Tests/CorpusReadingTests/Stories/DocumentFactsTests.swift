import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `The date of a document` {
  private let rain = "Rain fell on the whole valley for a third day, the office said."

  @Test func `is that of the source that is trusted most`() {
    func basis(_ text: String, _ name: String, _ date: String?) -> String {
      let fields = date.map { [DocumentField(name: "date", value: $0)] } ?? []
      let draft = MarkedPage(text, name: name, fields: fields).draft
      return "\(draft.field("date") ?? "") \(draft.field("date_basis") ?? "")"
    }
    let byline = "Rain in valley\nBy Jane Doe\nMay 3, 2019\n\(rain)"
    let dated = "Rain in valley\nBy Jane Doe\nMay 3, 2019\nRIGA, May 2, 2019 - \(rain)"
    let header = "| May 1, 2019 |\nMenu\n\nRain in valley\n\(rain)\n\(rain)"
    #expect(basis(dated, "2019-05-05.txt", "2019-05-04") == "2019-05-02 dateline")
    #expect(basis(byline, "2019-05-05.txt", "2019-05-04") == "2019-05-04 field")
    #expect(basis(byline, "2019-05-05.txt", nil) == "2019-05-03 byline")
    #expect(basis(header, "2019-05-05.txt", nil) == "2019-05-01 header")
    #expect(basis(rain, "2019-05-05.txt", nil) == "2019-05-05 name")
    #expect(basis(rain, "rain.txt", nil) == " none")
  }

  @Test func `has no year where nothing says it`() {
    let draft = MarkedPage("RIGA, May 2 - \(rain)").draft
    #expect(draft.field("date") == nil)
    #expect(draft.field("date_basis") == "none")
    #expect(draft.field("place") == "Riga")
  }

  @Test func `leaves given facts as they are`() {
    let draft = MarkedPage(
      "Rain in valley\nRIGA (AFP) - \(rain)",
      fields: [
        DocumentField(name: "place", value: "Talsi"), DocumentField(name: "title", value: "Rain"),
      ]
    ).draft
    #expect(draft.field("place") == "Talsi")
    #expect(draft.field("title") == "Rain")
    #expect(draft.field("agency") == "AFP")
    #expect(draft[.story].first?[StoryAttribute.place] == "Riga")
  }
}
