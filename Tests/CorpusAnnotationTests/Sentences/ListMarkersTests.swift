@testable import CorpusAnnotation
import SpanAlgebra
import Testing

@Suite struct `The markers of a list in a paragraph` {
  @Test(arguments: [
    ("1) Bread 2) Salt 3) Water", [9, 17]), ("1. Bread 3. Water", []), ("2 boats 3 crews", []),
    ("• 1. Bread • 2. Salt", [13]), ("a. Bread b. Salt", [9]), ("1. Bread 2) Salt", []), ("", []),
  ])
  func `count up from the first`(text: String, places: [Int]) {
    let bytes = Array(text.utf8)
    let markers = ListMarkers(text: bytes, paragraph: TextSpan(start: 0, end: bytes.count))
    #expect(bytes.indices.filter { markers.beginsItem(at: $0) } == places)
    #expect(markers.isActive == !places.isEmpty)
  }
}
